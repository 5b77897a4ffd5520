import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold, original } from '../../../src/anchor/normalise';

describe('fold', () => {
  it.each([
    ['white space', 'a \n\t b\u00a0c\u2003d', 'a b c d'],
    ['quote marks', '“a” «b» ‘c’ d’s', '"a" "b" \'c\' d\'s'],
    ['dashes', 'a – b — c ‑ d', 'a - b - c - d'],
    ['soft hyphens and zero width', 'sanc\u00adtion\u200bs\ufeff', 'sanctions'],
    ['zero width inside white space', 'a \u200b b', 'a b'],
    ['ligatures', 'oﬃce ﬁsh', 'office fish'],
    ['decomposed accents', 'e\u0301te\u0301', 'été'],
    ['jamo', '\u1112\u1161\u11ab', '한'],
    ['ellipsis', 'wait…', 'wait...'],
  ])('%s', (_, text, folded) => {
    expect(fold(text).text).toBe(folded);
  });

  it('maps each folded unit to what it stands for', () => {
    const text = 'the  oﬃce e\u0301';
    const folded = fold(text);
    const at = folded.text.indexOf('office');
    const span = original(folded, at, at + 6);
    expect(text.slice(span.start, span.end)).toBe('oﬃce');
    const last = original(folded, folded.text.length - 1, folded.text.length);
    expect(text.slice(last.start, last.end)).toBe('e\u0301');
  });

  it('maps in order, inside the text, for any text', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 200 }), (units) => {
        const text = String.fromCharCode(...units);
        const { text: folded, starts, ends } = fold(text);
        expect(starts).toHaveLength(folded.length);
        for (let i = 0; i < folded.length; i++) {
          expect(starts[i]).toBeLessThan(ends[i]!);
          expect(ends[i]).toBeLessThanOrEqual(text.length);
          if (i > 0) expect(starts[i]).toBeGreaterThanOrEqual(starts[i - 1]!);
        }
      }),
    );
  });

  it('folds a text longer than one step as it folds its parts', () => {
    const part = 'Crews “wait” — still.\u00a0';
    const long = part.repeat(8000);
    expect(fold(long).text).toBe(fold(part).text.repeat(8000));
  });
});
