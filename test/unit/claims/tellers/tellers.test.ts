import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readContext } from '../../../../src/claims/context';
import { readClauses } from '../../../../src/claims/syntax/clause';
import { Tellers } from '../../../../src/claims/tellers';
import { findMentions } from '../../../../src/detect/mentions';
import { splitSentences } from '../../../../src/detect/sentences';
import { tokenize } from '../../../../src/detect/tokens';

function read(text: string) {
  const tokens = tokenize(text);
  const sentences = splitSentences(tokens);
  return readContext({ text, tokens, sentences, ...findMentions(tokens, sentences) });
}

/** The source of a text's sentence `s`, its last if none is given, in its words, with `?` where it is left unnamed. */
function sourceIn(text: string, s?: number): string | null {
  const context = read(text);
  const source = new Tellers(context, readClauses(context)).source(s ?? context.doc.sentences.count - 1);
  return source && text.slice(source.start, source.end) + (source.named ? '' : '?');
}

const cases: [string, string | null, number?][] = [
  // Trailing.
  ['The sanctions will stay, the Foreign Ministry said on Monday.', 'Foreign Ministry'],
  [
    'Senior officials of Norland and the United States met on Tuesday to discuss ways to tighten sanctions on Harbour Salt, the Norland foreign service said.',
    'Norland foreign service',
  ],
  ['The embargo was lifted in May, officials said.', 'officials?'],
  [
    'Holm explained what the new sanctions forbid, two diplomats said on condition of anonymity.',
    'diplomats?',
  ],
  ['“The sanctions will stay,” said Foreign Minister Ada Holm.', 'Foreign Minister Ada Holm'],
  // Leading.
  ['The Treasury Department said it had imposed sanctions on two banks.', 'Treasury Department'],
  ['Ada Holm, the head of the sanctions office, said the embargo works.', 'Ada Holm'],
  ['Senator Bo Lind, who helped write the law, said new sanctions may follow.', 'Senator Bo Lind'],
  ['A senior U.S. official said the sanctions would be lifted.', 'senior U.S. official?'],
  ['Some say the sanctions have failed.', 'Some?'],
  [
    'Foreign Minister Ada Holm told the Harbour Gazette that sanctions would be lifted.',
    'Foreign Minister Ada Holm',
  ],
  // Attributors.
  ['The sanctions were extended in July, according to the Foreign Ministry.', 'Foreign Ministry'],
  ['According to diplomats, the embargo will end soon.', 'diplomats?'],
  // A participle: the main subject speaks.
  ['Canada extended the sanctions on Norland, saying that nothing had changed.', 'Canada'],
  // Nobody speaks.
  ['The United States imposed sanctions on Norland.', null],
  ['The states of the union back sanctions on Norland.', null],
  ['The negotiators are said to favour sanctions.', null],
  ['The lawmakers did not comment on the sanctions.', null],
  // Speech that goes on.
  [
    'Foreign Minister Ada Holm spoke on Monday. “The embargo stays,” Holm said. She added that sanctions work.',
    'Holm',
  ],
  [
    'Foreign Minister Ada Holm spoke on Monday.\n\n“It would be hard to join the embargo. It takes time,” a diplomat said.',
    'diplomat?',
    1,
  ],
  ['The Foreign Ministry said on Monday the embargo stays. It said the sanctions work.', 'Foreign Ministry'],
];

describe('who says it', () => {
  it.each(cases)('%s', (text, source, s) => {
    expect(sourceIn(text, s)).toBe(source);
  });
});

const WORDS =
  'said according to the U.S. officials , . “ ” ’s he they sanctions Ministry ( ) told saying Norland some who — 😀 \ud83d \udc00 \n'.split(
    ' ',
  );

describe('sources in any text', () => {
  it('are spans inside the text that cut no character', () => {
    const texts = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 200 }),
      fc.array(fc.constantFrom(...WORDS), { maxLength: 60 }).map((words) => words.join(' ')),
    );
    fc.assert(
      fc.property(texts, (text) => {
        const context = read(text);
        const tellers = new Tellers(context, readClauses(context));
        for (let s = 0; s < context.doc.sentences.count; s++) {
          const source = tellers.source(s);
          if (!source) continue;
          expect(source.start).toBeGreaterThanOrEqual(0);
          expect(source.end).toBeLessThanOrEqual(text.length);
          expect(source.end).toBeGreaterThan(source.start);
          for (const at of [source.start, source.end])
            expect(
              /[\ud800-\udbff]/.test(text.charAt(at - 1)) && /[\udc00-\udfff]/.test(text.charAt(at)),
            ).toBe(false);
        }
      }),
      { numRuns: 500 },
    );
  });
});
