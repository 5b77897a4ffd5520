/**
 * Which words make a sentence a claim though none of them names a measure (`It would have to pass both houses`): each word is judged by a model
 * trained on the words that readers gave as their reason to take the sentence for one.
 */
import type { ClaimWords } from './claim-words';
import type { Context } from './context';
import { PASSED_OVER, summary } from './decisive';
import { mix } from './hash';
import type { Sink } from './slots';
import { addTellingFeatures } from './telling-features';
import type { Weigher } from './weigher';

const SUMMARY = 126;
/** Probability of a glance below which the words of a sentence are not looked at. */
const HOPELESS = 0.08;

/** Whether the words of sentence `s`, of which a glance gives `probability` to be a claim, are to be weighed. */
export function isOpen(context: Context, s: number, probability: number): boolean {
  return context.strong[s] === 0 && probability >= HOPELESS;
}

/** Writes how much each word of sentence `s` makes it a claim to `out`, by token. Time is linear in them. */
export function weighTelling(
  context: Context,
  words: ClaimWords,
  s: number,
  telling: Weigher,
  out: Float32Array,
): void {
  words.open(s, null);
  for (let i = words.first; i < words.last; i++) {
    if (!words.canDecide(i)) {
      out[i] = PASSED_OVER;
      continue;
    }
    telling.begin(context.words.vocabulary);
    addTellingFeatures(context, words, i, telling);
    out[i] = telling.scores()[0]!;
  }
}

/** Adds what the words of sentence `s` say together. */
export function addTellingSummary({ doc, last }: Context, s: number, scores: Float32Array, out: Sink): void {
  const { best, amount } = summary(scores, doc.sentences.first[s]!, last[s]!);
  out.add(mix(SUMMARY, 0));
  out.add(mix(SUMMARY, 1), best);
  out.add(mix(SUMMARY, 2), amount);
}
