/** Features of "is this one of the words that make the sentence a claim?". */
import type { Vocabulary } from '../detect/vocabulary';
import { type ClaimWords, REACH } from './claim-words';
import type { Context } from './context';
import { addDecisiveFeatures, DECISIVE_SLOTS } from './decisive-features';
import { pointsBack } from './echoes';
import { mix } from './hash';
import type { FeatureSink, Sink, Slots } from './slots';
import { keyOf } from './words';

const T = { measured: 121, wordMeasured: 122, echo: 123, echoWord: 124, afterWord: 125 } as const;

/** Beside what a deciding word gives: a word after a sentence without a measure, or with one. */
const MEASURED = DECISIVE_SLOTS.words;

export const TELLING_SLOTS: Slots = {
  ...DECISIVE_SLOTS,
  words: MEASURED + 2,
  fillWord(vocabulary: Vocabulary, row: number, slot: number, out: FeatureSink): void {
    if (slot < MEASURED) DECISIVE_SLOTS.fillWord(vocabulary, row, slot, out);
    else {
      out.add(mix(T.measured, slot - MEASURED), 0.5);
      out.add(mix(T.wordMeasured, keyOf(vocabulary, row), slot - MEASURED), 0.5);
    }
  },
};

/** Adds what token `i` of a sentence gives: its words and where they stand, and what it may point back to. */
export function addTellingFeatures(context: Context, claim: ClaimWords, i: number, out: Sink): void {
  const { strong, doc, echoes, words } = context;
  const measured = strong[claim.s - 1] ? 1 : 0;
  addDecisiveFeatures(context, claim, i, out);
  out.word(words.row[i]!, MEASURED + measured);
  const id = doc.tokens.word[i]!;
  if (!pointsBack(id)) return;
  const times = Math.min(3, echoes.get(id) ?? 0);
  const before = keyOf(words.vocabulary, claim.rows[i - claim.first + REACH - 1]!);
  out.add(mix(T.echo, times, measured));
  out.add(mix(T.echoWord, words.key[i]!, times));
  out.add(mix(T.afterWord, before, times), 0.5);
}
