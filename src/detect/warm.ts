import type { Annotated } from './annotate';
import { Lex, PhraseKind } from './lexicon/lex';
import { Shape } from './vocabulary';

const WORDS_OF_MENTIONS =
  Lex.role |
  Lex.weakRole |
  Lex.anonymous |
  Lex.rank |
  Lex.title |
  Lex.roleModifier |
  Lex.portfolio |
  Lex.bodyHead |
  Lex.plainBody |
  Lex.modifiedBody |
  Lex.bodyModifier |
  Lex.particle |
  Lex.bodyName;

/** How near a token is to being part of a mention: not at all, between two that can be, one that can begin it. */
export const Warmth = { cold: 0, between: 1, telling: 2 } as const;

/**
 * Which tokens can be part of a mention at all, as `Warmth`: capitalised words, words that the lists tell something of, list phrases, and up to two small
 * words or marks between such tokens. The rest (two thirds of news prose) is left outside without a look at its features.
 */
export function warmTokens(a: Annotated): Uint8Array {
  const { count, shape } = a.tokens;
  const warm = new Uint8Array(count);
  let last = -9;
  for (let i = 0; i < count; i++) {
    const telling =
      (shape[i]! & (Shape.capital | Shape.hyphen)) !== 0 ||
      (a.lex[i]! & WORDS_OF_MENTIONS) !== 0 ||
      a.phrase[i] !== PhraseKind.none ||
      (shape[i]! & (Shape.hasDigit | Shape.letters)) === (Shape.hasDigit | Shape.letters);
    if (!telling) continue;
    if (i - last <= 3) for (let j = last + 1; j < i; j++) warm[j] = Warmth.between;
    warm[i] = Warmth.telling;
    last = i;
  }
  return warm;
}
