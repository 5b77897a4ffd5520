/**
 * Which words of a claim decide its status: each word is judged by two models, one of words that hedge a claim and one of words that tell it as
 * fact, trained on the words that readers gave as their reasons ("annotator rationales", Zaidan, Eisner and Piatko 2007).
 */
import type { Attribution } from './attribution';
import type { ClaimWords } from './claim-words';
import type { Context } from './context';
import { addDecisiveFeatures } from './decisive-features';
import { mix } from './hash';
import { sigmoid } from './linear';
import type { Sink } from './slots';
import type { Weigher } from './weigher';

/** How much each token of a claim speaks for either status, by its number in the document; above 0 it would be given as a reason. */
export interface Decisive {
  hedging: Float32Array;
  stating: Float32Array;
}

/** What is said of words that are not looked at: hardly a reason for anything. */
export const PASSED_OVER = -2;

/** Judges the words of sentence `s` by `deciding`, the models of words that hedge and that state, into `out`. Time is linear in its tokens. */
export function weighWords(
  context: Context,
  words: ClaimWords,
  s: number,
  attribution: Attribution | null,
  deciding: Weigher,
  { hedging, stating }: Decisive,
): void {
  words.open(s, attribution);
  for (let i = words.first; i < words.last; i++) {
    if (!words.canDecide(i)) {
      hedging[i] = PASSED_OVER;
      stating[i] = PASSED_OVER;
      continue;
    }
    deciding.begin(context.words.vocabulary);
    addDecisiveFeatures(context, words, i, deciding);
    const scores = deciding.scores();
    hedging[i] = scores[0]!;
    stating[i] = scores[1]!;
  }
}

const SUMMARY = 114;
/** Steepness by which a margin becomes a share of a word, and what is added to the sum of shares before its logarithm is taken. */
const STEEPNESS = 3;
const FLOOR = 0.05;
const share = (score: number): number => sigmoid(STEEPNESS * score);
const SHARE_PASSED_OVER = share(PASSED_OVER);

/** The best margin of the tokens from `first` to `last` (exclusive), and the logarithm of how many such words there are in all. */
export function summary(scores: Float32Array, first: number, last: number): { best: number; amount: number } {
  let best = -9;
  let sum = FLOOR;
  for (let i = first; i < last; i++) {
    const score = scores[i]!;
    best = Math.max(best, score);
    sum += score === PASSED_OVER ? SHARE_PASSED_OVER : share(score);
  }
  return { best, amount: Math.log(sum) };
}

/** Adds what the words of sentence `s` say together to the features of its status. */
export function addDecisiveSummary(
  { doc, last }: Context,
  s: number,
  { hedging, stating }: Decisive,
  out: Sink,
): void {
  const hedged = summary(hedging, doc.sentences.first[s]!, last[s]!);
  const stated = summary(stating, doc.sentences.first[s]!, last[s]!);
  out.add(mix(SUMMARY, 1), hedged.best);
  out.add(mix(SUMMARY, 2), stated.best);
  out.add(mix(SUMMARY, 3), hedged.amount);
  out.add(mix(SUMMARY, 4), stated.amount);
  out.add(mix(SUMMARY, 5), hedged.best - stated.best);
  out.add(mix(SUMMARY, 6), hedged.amount - stated.amount);
}
