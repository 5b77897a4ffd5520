import type { Annotated } from '../annotate';
import { Lex, PhraseKind } from '../lexicon/lex';
import { Shape } from '../vocabulary';

const TELLING =
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

/**
 * Which tokens can be part of a mention at all: capitalised words, words that the lists tell something of, list phrases, and up to two small
 * words or marks between such tokens. The taggers leave the rest (about half of news prose) outside without a look at its features.
 */
export function warmTokens(a: Annotated): Uint8Array {
  const { count, shape } = a.tokens;
  const warm = new Uint8Array(count);
  let last = -9;
  for (let i = 0; i < count; i++) {
    const telling =
      (shape[i]! & (Shape.capital | Shape.hyphen)) !== 0 ||
      (a.lex[i]! & TELLING) !== 0 ||
      a.phrase[i] !== PhraseKind.none ||
      (shape[i]! & (Shape.hasDigit | Shape.letters)) === (Shape.hasDigit | Shape.letters);
    if (!telling) continue;
    if (i - last <= 3) for (let j = last + 1; j < i; j++) warm[j] = 1;
    warm[i] = 1;
    last = i;
  }
  return warm;
}
