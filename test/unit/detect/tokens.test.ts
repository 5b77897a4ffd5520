import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Before, tokenize } from '../../../src/detect/tokens';
import { Shape, wordId } from '../../../src/detect/vocabulary';

const words = (text: string): string[] => {
  const tokens = tokenize(text);
  return Array.from({ length: tokens.count }, (_, i) => tokens.raw(i));
};

describe('tokenize', () => {
  it.each([
    ['The U.S. and the U.N. agreed.', 'The|U.S.|and|the|U.N.|agreed|.'],
    ['Gen. Oskar J. Brandt left.', 'Gen.|Oskar|J.|Brandt|left|.'],
    ['Rule No. 2 of 1,250 rules', 'Rule|No.|2|of|1,250|rules'],
    ['He said no. Then he left.', 'He|said|no|.|Then|he|left|.'],
    ['Lorvia’s premier doesn’t speak', 'Lorvia|’s|premier|doesn’t|speak'],
    ["Dorin's bank", "Dorin|'s|bank"],
    ['the U.S.-led talks', 'the|U.S.|-|led|talks'],
    ['a state-run firm and Baek Jun-ho', 'a|state-run|firm|and|Baek|Jun-ho'],
    ['the Velker-Osei plan', 'the|Velker|-|Osei|plan'],
    ['The P5+1 and AT&T and EN+', 'The|P5+1|and|AT&T|and|EN+'],
    ['on Jan. 5 at 3 p.m. in F-16s', 'on|Jan.|5|at|3|p.m.|in|F-16s'],
    ['wait ... no -- yes', 'wait|...|no|--|yes'],
    ['see treasury.gov now', 'see|treasury.gov|now'],
  ])('cuts %s', (text, expected) => {
    expect(words(text).join('|')).toBe(expected);
  });

  it('says what stands before a token', () => {
    const tokens = tokenize('One two\nthree\n\nfour');
    expect(tokens.before[0]! & Before.paragraph).toBeTruthy();
    expect(tokens.before[1]).toBe(Before.space);
    expect(tokens.before[2]! & Before.line).toBeTruthy();
    expect(tokens.before[2]! & Before.paragraph).toBe(0);
    expect(tokens.before[3]! & Before.paragraph).toBeTruthy();
  });

  it('tells shapes apart', () => {
    const tokens = tokenize('NATO Velker talks U.N. 1,250 G20 McAllen');
    const shape = (i: number): number => tokens.shape[i]!;
    expect(shape(0) & Shape.allCaps).toBeTruthy();
    expect(shape(1) & (Shape.capital | Shape.allCaps)).toBe(Shape.capital);
    expect(shape(2) & Shape.lower).toBeTruthy();
    expect(shape(3) & Shape.dotted).toBeTruthy();
    expect(shape(4) & Shape.number).toBeTruthy();
    expect(shape(5) & (Shape.hasDigit | Shape.letters)).toBe(Shape.hasDigit | Shape.letters);
    expect(shape(6) & Shape.mixed).toBeTruthy();
  });

  it('knows a registered word in any case', () => {
    const id = wordId('embargo');
    const tokens = tokenize('Embargo EMBARGO embargo trade');
    expect(Array.from(tokens.word.subarray(0, 3))).toEqual([id, id, id]);
    expect(tokens.word[3]).not.toBe(id);
  });

  it('covers any string without overlap, gaps only of white space, never inside a surrogate pair', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (text) => {
        const tokens = tokenize(text);
        let position = 0;
        for (let i = 0; i < tokens.count; i++) {
          const start = tokens.start[i]!;
          const end = tokens.end[i]!;
          expect(start).toBeGreaterThanOrEqual(position);
          expect(end).toBeGreaterThan(start);
          expect(text.slice(position, start)).toMatch(/^[\s\u200b\ufeff\u0085]*$/);
          expect(tokens.raw(i)).toBe(text.slice(start, end));
          const inPair = /[\ud800-\udbff]/.test(text[end - 1]!) && /[\udc00-\udfff]/.test(text[end] ?? '');
          expect(inPair).toBe(false);
          position = end;
        }
        expect(text.slice(position)).toMatch(/^[\s\u200b\ufeff\u0085]*$/);
      }),
    );
  });

  it('finds the token at an offset', () => {
    const tokens = tokenize('Foreign Minister Velker');
    expect(tokens.at(0)).toBe(0);
    expect(tokens.at(8)).toBe(1);
    expect(tokens.at(22)).toBe(2);
    expect(tokens.at(23)).toBe(tokens.count);
  });
});
