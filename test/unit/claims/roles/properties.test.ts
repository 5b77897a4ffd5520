import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readContext } from '../../../../src/claims/context';
import { findRoles } from '../../../../src/claims/roles';
import { Clause } from '../../../../src/claims/syntax/clause';
import { findMentions } from '../../../../src/detect/mentions';
import { splitSentences } from '../../../../src/detect/sentences';
import { tokenize } from '../../../../src/detect/tokens';

const WORDS =
  'sanctions imposed on by the U.S. EU Norland was designated list of to and , ( ) . “ ” ’s Monday 2019 last week Executive Order 13224 asset freeze against which said froze assets added SDN 😀 \ud83d \udc00 — \n'.split(
    ' ',
  );

const texts = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc.array(fc.constantFrom(...WORDS), { maxLength: 60 }).map((words) => words.join(' ')),
  fc.array(fc.constantFrom(...WORDS), { maxLength: 60 }).map((words) => words.join('')),
);

const splitsPair = (text: string, at: number): boolean =>
  /[\ud800-\udbff]/.test(text.charAt(at - 1)) && /[\udc00-\udfff]/.test(text.charAt(at));

describe('roles in any text', () => {
  it('are spans inside their sentence that cut no character', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const tokens = tokenize(text);
        const sentences = splitSentences(tokens);
        const context = readContext({ text, tokens, sentences, ...findMentions(tokens, sentences) });
        for (let s = 0; s < sentences.count; s++)
          for (const span of Object.values(findRoles(new Clause(context, s)))) {
            if (!span) continue;
            expect(span.start).toBeGreaterThanOrEqual(sentences.start[s]!);
            expect(span.end).toBeLessThanOrEqual(sentences.end[s]!);
            expect(span.end).toBeGreaterThan(span.start);
            expect(splitsPair(text, span.start) || splitsPair(text, span.end)).toBe(false);
          }
      }),
      { numRuns: 500 },
    );
  });
});
