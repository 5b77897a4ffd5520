import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { annotate } from '../../../src/detect/annotate';
import { describePeople } from '../../../src/detect/entities/people';
import { isEnglish } from '../../../src/detect/language';
import { scan } from '../../../src/detect/rules/scan';
import { splitSentences } from '../../../src/detect/sentences';
import { tokenize } from '../../../src/detect/tokens';
import type { Detection, Span } from '../../../src/detect/types';
import { warmTokens } from '../../../src/detect/warm';
import { detect } from '../../../src/engine';
import { sampleText } from '../../bench/sample-article';

const ARTICLE = `Two ports shut in trade row

PORTLAND (Reuters) - Deputy Finance Minister Anton Velker said on Monday that the government would keep its sanctions on Iran in place. The finance ministry had asked the United Nations for advice.

Ruth Osei, the U.S. under secretary of state for political affairs, met Velker in London. "We are grateful," Osei told reporters. Velker said the U.N. had replied.

A senior U.S. official said on condition of anonymity that the ministry would publish the letter. Leila Brandt, an analyst at the Harbour Institute, disagreed; Brandt called it a mistake. The Bureau of Industry and Security (BIS) declined to comment, and BIS did not answer letters.`;

const texts = (spans: readonly Span[]): string[] => spans.map((s) => ARTICLE.slice(s.start, s.end));

describe('officials and institutions of an article', () => {
  const found = detect(ARTICLE);

  it('marks titles with names, names with an apposition, and later family names', () => {
    expect(texts(found.officials)).toEqual([
      'Deputy Finance Minister Anton Velker',
      'Ruth Osei',
      'Velker',
      'Osei',
      'Velker',
      'senior U.S. official',
    ]);
  });

  it('leaves analysts and places alone', () => {
    const marked = [...texts(found.officials), ...texts(found.institutions)];
    for (const word of ['Brandt', 'Leila Brandt', 'London', 'Iran', 'Monday'])
      expect(marked).not.toContain(word);
  });

  it('marks institutions, named, described and short', () => {
    expect(texts(found.institutions)).toEqual(
      expect.arrayContaining([
        'Reuters',
        'finance ministry',
        'United Nations',
        'U.N.',
        'ministry',
        'Bureau of Industry and Security',
        'BIS',
      ]),
    );
  });

  it('collects name and role over the mentions of one person', () => {
    const velkers = found.officials.filter((o) => o.name === 'Anton Velker');
    expect(velkers).toHaveLength(3);
    expect(new Set(velkers.map((o) => o.entity)).size).toBe(1);
    expect(velkers[2]!.role).toBe('Deputy Finance Minister');
    const osei = found.officials.filter((o) => o.name === 'Ruth Osei');
    expect(osei.map((o) => o.role)).toEqual([osei[0]!.role, osei[0]!.role]);
    expect(osei[0]!.role).toMatch(/under secretary of state/);
  });

  it('says who is left unnamed', () => {
    const unnamed = found.officials.filter((o) => o.anonymous);
    expect(texts(unnamed)).toEqual(['senior U.S. official']);
    expect(unnamed[0]!.name).toBeNull();
  });

  it('knows short forms and echoes as the same body', () => {
    const entity = (text: string): string | undefined =>
      found.institutions.find((i) => ARTICLE.slice(i.start, i.end) === text)?.entity;
    expect(entity('U.N.')).toBe(entity('United Nations'));
    expect(entity('ministry')).toBe(entity('finance ministry'));
    expect(entity('BIS')).toBe(entity('Bureau of Industry and Security'));
    expect(entity('Reuters')).not.toBe(entity('U.N.'));
  });
});

describe('the name in a mention', () => {
  it.each([
    ['Foreign Minister Arvid Lenz of Karvelia', 'Arvid Lenz', 'Foreign Minister of Karvelia'],
    ['Deputy Finance Minister Tomas Hallgren', 'Tomas Hallgren', 'Deputy Finance Minister'],
    [
      'U.S. Attorney for the Southern District of Norland',
      null,
      'U.S. Attorney for the Southern District of Norland',
    ],
  ])('is told from what the office is for: %s', (mention, name, role) => {
    const tokens = tokenize(mention);
    const a = annotate(tokens, splitSentences(tokens));
    const [person] = describePeople(a, scan(a, warmTokens(a)), [{ first: 0, end: tokens.count }]);
    expect(person).toMatchObject({ start: 0, end: mention.length, name, role });
  });
});

describe('a name before another’s role', () => {
  it.each([
    'an asset freeze on the Ostra Line, Deputy Finance Minister Tomas Hallgren said',
    'a letter to Arvid Lenz, Deputy Finance Minister Tomas Hallgren said',
  ])('is not apposed: %s', (text) => {
    const tokens = tokenize(text);
    const a = annotate(tokens, splitSentences(tokens));
    const official = scan(a, warmTokens(a)).filter(({ kind }) => kind === 'official');
    expect(official.map(({ first, end }) => text.slice(tokens.start[first], tokens.end[end - 1]))).toEqual([
      'Deputy Finance Minister Tomas Hallgren',
    ]);
  });
});

describe('language', () => {
  it.each([
    [
      'Le ministre des affaires étrangères a déclaré que les sanctions contre la Russie seraient maintenues jusqu’à nouvel ordre.',
      false,
    ],
    [
      'Der Außenminister sagte am Montag, dass die Sanktionen gegen den Iran bestehen bleiben und nicht gelockert werden sollen.',
      false,
    ],
    [
      'El ministro dijo que las sanciones contra el banco central se mantendrán hasta que el gobierno cambie de rumbo por completo.',
      false,
    ],
    [
      'Министр иностранных дел заявил, что санкции против банка останутся в силе до тех пор, пока правительство не изменит курс.',
      false,
    ],
    [ARTICLE, true],
    ['Sanctions stay', true],
  ])('of %s is English: %s', (text, english) => {
    expect(isEnglish(tokenize(text))).toBe(english);
    expect(detect(text).supported).toBe(english);
  });

  it('marks nothing in a text that it does not read', () => {
    const found = detect(
      'Der Präsident Wladimir Putin sagte am Montag, dass die Sanktionen der NATO und der EU nicht wirken und niemandem nützen.',
    );
    expect(found).toMatchObject({ supported: false, officials: [], institutions: [], claims: [] });
  });
});

describe('any string', () => {
  /** Spans lie inside the text, in order, and cut no surrogate pair. */
  const check = (text: string, found: Detection): void => {
    for (const spans of [found.officials, found.institutions, found.claims]) {
      let position = 0;
      for (const { start, end } of spans as Span[]) {
        expect(start).toBeGreaterThanOrEqual(position);
        expect(end).toBeGreaterThan(start);
        expect(end).toBeLessThanOrEqual(text.length);
        for (const at of [start, end])
          expect(/^[\ud800-\udbff][\udc00-\udfff]$/.test(text.slice(at - 1, at + 1))).toBe(false);
        position = end;
      }
    }
  };
  const piece = fc.oneof(
    fc.constantFrom(
      ...'President;Foreign Minister;Anton Velker;U.S.;the;sanctions;imposed;,;. ;"; ;\n;\n\n;(;);’s;-;Ministry of;Bank;said;😀;\ud83d;\ude00;שלום;\u202e;\u0000;and;of;Mr.;NATO'.split(
        ';',
      ),
    ),
    fc.string({ unit: 'binary', maxLength: 6 }),
  );

  it('keeps spans inside the text', () => {
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 120 }), fc.boolean(), (pieces, spaced) => {
        const text = pieces.join(spaced ? ' ' : '');
        check(text, detect(text));
      }),
      { numRuns: 150 },
    );
  });

  it.each([
    ['nothing', ''],
    ['white space', ' \n\t\n '],
    ['no spaces', 'x'.repeat(200_000)],
    ['capitals without spaces', 'Ab'.repeat(50_000)],
    ['ten thousand names', 'President Anton Velker and '.repeat(10_000)],
    [
      'ten thousand different names',
      Array.from({ length: 10_000 }, (_, i) => `Minister Xa${i.toString(36)}`).join(', '),
    ],
    ['lone surrogates', '\ud83d\ude00\ud83d \ude00'.repeat(10_000)],
    ['control characters', '\u0000\u0007\u200f'.repeat(20_000)],
    ['full stops', '. '.repeat(50_000)],
    ['quotation marks', '“'.repeat(50_000)],
    ['commas between states', 'Iran, Kenya, '.repeat(20_000)],
    ['brackets', '('.repeat(50_000)],
    ['and and and', 'deputy and '.repeat(30_000)],
    ['initials', 'J. '.repeat(50_000)],
    ['hyphens', 'Al-'.repeat(50_000)],
  ])('reads %s', (_name, text) => {
    check(text, detect(text));
  });

  it('finds the same in every copy of a repeated text', () => {
    const one = sampleText(4000);
    const count = detect(one).officials.length;
    const twice = detect(`${one}\n\n${one}`);
    expect(twice.officials.length).toBeGreaterThan(count);
    check(`${one}\n\n${one}`, twice);
  });
});
