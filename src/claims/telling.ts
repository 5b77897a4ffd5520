/**
 * Which words make a sentence a claim though none of them names a measure (`It would have to pass both houses`): each word is judged by a model
 * trained on the words that readers gave as their reason to take the sentence for one.
 */
import type { Context } from './context';
import { summary } from './decisive';
import { canDecide, PASSED_OVER, readClaimWords } from './decisive-features';
import { mix } from './hash';
import type { Sink } from './slots';
import { addTellingFeatures } from './telling-features';
import type { Weigher } from './weigher';

const SUMMARY = 126;
/** Probability of a glance below which the words of a sentence are not looked at. */
const HOPELESS = 0.05;

/** Whether the words of sentence `s`, of which a glance gives `probability` to be a claim, are to be weighed. */
export function isOpen(context: Context, s: number, probability: number): boolean {
  return context.strong[s] === 0 && probability >= HOPELESS;
}

/** How much each word of sentence `s` makes it a claim, in the order of its tokens. Time is linear in them. */
export function weighTelling(context: Context, s: number, telling: Weigher): Float32Array {
  const words = readClaimWords(context, s, null);
  const scores = new Float32Array(words.count).fill(PASSED_OVER);
  for (let at = 0; at < scores.length; at++) {
    if (!canDecide(context, words, at)) continue;
    telling.begin(context.words.vocabulary);
    addTellingFeatures(context, words, at, telling);
    scores[at] = telling.scores()[0]!;
  }
  return scores;
}

/** Adds what the words of a sentence say together. */
export function addTellingSummary(scores: Float32Array, out: Sink): void {
  const { best, amount } = summary(scores);
  out.add(mix(SUMMARY, 0));
  out.add(mix(SUMMARY, 1), best);
  out.add(mix(SUMMARY, 2), amount);
}
