/**
 * Which words of a claim decide its status: each word is judged by two models, one of words that hedge a claim and one of words that tell it as
 * fact, trained on the words that readers gave as their reasons ("annotator rationales", Zaidan, Eisner and Piatko 2007).
 */
import type { Attribution } from './attribution';
import type { Context } from './context';
import { addDecisiveFeatures, canDecide, PASSED_OVER, readClaimWords } from './decisive-features';
import { mix } from './hash';
import { sigmoid } from './linear';
import type { Sink } from './slots';
import type { Weigher } from './weigher';

/** How much each word of a claim speaks for either status, in the order of the claim's tokens; above 0 it would be given as a reason. */
export interface Decisive {
  hedging: Float32Array;
  stating: Float32Array;
}

/** Judges the words of sentence `s` by `deciding`, the models of words that hedge and that state. Time is linear in its tokens. */
export function weighWords(
  context: Context,
  s: number,
  attribution: Attribution | null,
  deciding: Weigher,
): Decisive {
  const words = readClaimWords(context, s, attribution);
  const { count } = words;
  const decisive = {
    hedging: new Float32Array(count).fill(PASSED_OVER),
    stating: new Float32Array(count).fill(PASSED_OVER),
  };
  for (let at = 0; at < count; at++) {
    if (!canDecide(context, words, at)) continue;
    deciding.begin(context.words.vocabulary);
    addDecisiveFeatures(context, words, at, deciding);
    const scores = deciding.scores();
    decisive.hedging[at] = scores[0]!;
    decisive.stating[at] = scores[1]!;
  }
  return decisive;
}

const SUMMARY = 114;
/** Steepness by which a margin becomes a share of a word, and what is added to the sum of shares before its logarithm is taken. */
const STEEPNESS = 3;
const FLOOR = 0.05;

/** The best word's margin, and the logarithm of how many words there are in all. */
export function summary(scores: Float32Array): { best: number; amount: number } {
  let best = -9;
  let sum = FLOOR;
  for (const score of scores) {
    best = Math.max(best, score);
    sum += sigmoid(STEEPNESS * score);
  }
  return { best, amount: Math.log(sum) };
}

/** Adds what the words of a claim say together to the features of its status. */
export function addDecisiveSummary({ hedging, stating }: Decisive, out: Sink): void {
  const hedged = summary(hedging);
  const stated = summary(stating);
  out.add(mix(SUMMARY, 1), hedged.best);
  out.add(mix(SUMMARY, 2), stated.best);
  out.add(mix(SUMMARY, 3), hedged.amount);
  out.add(mix(SUMMARY, 4), stated.amount);
  out.add(mix(SUMMARY, 5), hedged.best - stated.best);
  out.add(mix(SUMMARY, 6), hedged.amount - stated.amount);
}
