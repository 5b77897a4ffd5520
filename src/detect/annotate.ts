import { Lex, lexFlags, matchPhrase, PhraseKind, startsPhrase } from './lexicon/lex';
import type { Sentences } from './sentences';
import type { Tokens } from './tokens';
import { Shape } from './vocabulary';

/** Tokens with what the word lists say of them. */
export interface Annotated {
  tokens: Tokens;
  sentences: Sentences;
  /** Bits of `Lex` of each token. */
  lex: Uint32Array;
  /** `PhraseKind` of the list phrase that a token is part of, 0 where none. */
  phrase: Uint8Array;
  /** Length in tokens of the phrase that starts here, 0 where none does. */
  phraseLength: Uint8Array;
}

/** Looks every token up in the word lists: single words and the longest phrases, left to right. */
export function annotate(tokens: Tokens, sentences: Sentences): Annotated {
  const { count, word, shape } = tokens;
  const lex = new Uint32Array(count);
  const phrase = new Uint8Array(count);
  const phraseLength = new Uint8Array(count);
  for (let i = 0; i < count; i++) {
    const id = word[i]!;
    if (id !== 0 && id < lexFlags.length) lex[i] = lexFlags[id]!;
  }
  for (let s = 0; s < sentences.count; s++) {
    const end = sentences.last[s]!;
    let i = sentences.first[s]!;
    while (i < end) {
      const match = startsPhrase(word[i]!) ? matchPhrase(word, i, end) : 0;
      const kind = match & 7;
      const length = match >> 3;
      if (kind === 0 || !cased(tokens, i, length, kind)) {
        // What may only be written with a capital is not the word of the list: `turkey`, `us`, `house`.
        if ((shape[i]! & Shape.capital) === 0) lex[i]! &= ~(Lex.country | Lex.place | Lex.bodyName);
        i++;
        continue;
      }
      phrase.fill(kind, i, i + length);
      phraseLength[i] = length;
      i += length;
    }
  }
  return { tokens, sentences, lex, phrase, phraseLength };
}

/** Places and bodies want capitals on all but little words; `us` and `is` want all capitals. */
function cased(tokens: Tokens, first: number, length: number, kind: number): boolean {
  const { shape } = tokens;
  if (kind === PhraseKind.role) return true;
  if (length === 1) {
    if ((shape[first]! & Shape.capital) === 0) return false;
    const lower = tokens.lower(first);
    const shouts =
      lower === 'us' ||
      lower === 'is' ||
      lower === 'who' ||
      lower === 'au' ||
      lower === 'ec' ||
      lower === 'total';
    return !shouts || (shape[first]! & Shape.allCaps) !== 0;
  }
  const capital = (shape[first]! & Shape.capital) !== 0 || tokens.lower(first) === 'al';
  if (kind === PhraseKind.body) {
    if (!capital) return false;
    const last = tokens.shape[first + length - 1]!;
    return (last & (Shape.capital | Shape.hasDigit)) !== 0;
  }
  return capital;
}
