/** Features of "is this one of the words that make the sentence a claim?". */
import { type Context, ECHO_WORDS } from './context';
import { addDecisiveFeatures, type ClaimWords } from './decisive-features';
import { mix } from './hash';
import type { Features } from './linear';

const T = { measured: 121, wordMeasured: 122, echo: 123, echoWord: 124, afterWord: 125 } as const;

/** What stands before the first word. */
const NOTHING = 1;

/** Adds what the token `at` tokens after the sentence's first one gives: its words and where they stand, and what it may point back to. */
export function addTellingFeatures(context: Context, words: ClaimWords, at: number, out: Features): void {
  const { strong, doc, echoes } = context;
  const { s, first, keys } = words;
  const key = keys[at]!;
  const measured = strong[s - 1] ? 1 : 0;
  addDecisiveFeatures(context, words, at, out);
  out.add(mix(T.measured, measured), 0.5);
  out.add(mix(T.wordMeasured, key, measured), 0.5);
  const id = doc.tokens.word[first + at]!;
  if (!ECHO_WORDS.has(id)) return;
  const times = Math.min(3, echoes.get(id) ?? 0);
  out.add(mix(T.echo, times, measured));
  out.add(mix(T.echoWord, key, times));
  out.add(mix(T.afterWord, keys[at - 1] ?? NOTHING, times), 0.5);
}
