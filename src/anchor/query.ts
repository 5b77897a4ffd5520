import { fold, runToEnd } from './normalise';
import type { Selectors } from './types';
import { type Words, wordsInSteps } from './words';

/** A folded text with its words in lower case. */
export interface Phrase {
  readonly text: string;
  readonly words: Words;
  readonly keys: readonly string[];
}

/** Selectors made ready for the search: folded, cut into words. */
export interface Query {
  readonly quote: Phrase;
  readonly prefix: Phrase;
  readonly suffix: Phrase;
  /** The context was given and was empty on that side, as at the edge of a text. */
  readonly atStart: boolean;
  readonly atEnd: boolean;
}

export function phrase(raw: string): Phrase {
  const text = fold(raw).text.trim();
  const words = runToEnd(wordsInSteps(text));
  const keys: string[] = [];
  for (let i = 0; i < words.count; i++) keys.push(text.slice(words.starts[i], words.ends[i]).toLowerCase());
  return { text, words, keys };
}

/** Imported context can be of any length; more than this adds nothing. */
const MOST_CONTEXT = 256;

export function makeQuery(selectors: Selectors): Query {
  const { exact, prefix, suffix } = selectors.quote;
  const contextKnown = prefix !== '' || suffix !== '';
  return {
    quote: phrase(exact),
    prefix: phrase(prefix.slice(-MOST_CONTEXT)),
    suffix: phrase(suffix.slice(0, MOST_CONTEXT)),
    atStart: contextKnown && prefix === '',
    atEnd: contextKnown && suffix === '',
  };
}
