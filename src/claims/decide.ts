import type { Context } from './context';
import { addFindFeatures, addFoundNearby } from './find-features';
import { Features, sigmoid } from './linear';
import type { Models } from './models';
import { isOpenAct } from './open-act';
import type { Sources } from './sources';
import { addStatusFeatures, addStatusNearby } from './status-features';

const features = new Features();

/** Log-odds of what a rule decides. */
const CLEARLY = 2;

/** Mean of the probabilities that are not negative; `none` where there are none. */
export function meanOf(values: Float32Array, none: number): number {
  let sum = 0;
  let count = 0;
  for (const value of values)
    if (value >= 0) {
      sum += value;
      count++;
    }
  return count > 0 ? sum / count : none;
}

/** Log-odds for each sentence that it is a claim. */
export function scoreFound(context: Context, models: Models): Float32Array {
  const { count } = context.doc.sentences;
  const first = new Float32Array(count);
  const base = new Float32Array(count);
  for (let s = 0; s < count; s++) {
    features.clear();
    addFindFeatures(context, s, features);
    first[s] = sigmoid(models.find.score(features));
    base[s] = models.findNearby.score(features);
  }
  const mean = meanOf(first, 0);
  for (let s = 0; s < count; s++) {
    features.clear();
    addFoundNearby(context, s, first, mean, features);
    base[s]! += models.findNearby.score(features);
  }
  return base;
}

/** Log-odds for each claim that it is hedged; sentences that are no claims stay 0. */
export function scoreHedged(
  context: Context,
  sources: Sources,
  claims: readonly number[],
  models: Models,
): Float32Array {
  const { count } = context.doc.sentences;
  const first = new Float32Array(count).fill(-1);
  const base = new Float32Array(count);
  for (const s of claims) {
    features.clear();
    addStatusFeatures(context, s, sources.own[s] ?? null, sources.carried[s]!, features);
    first[s] = sigmoid(models.status.score(features));
    base[s] = models.statusNearby.score(features);
  }
  const mean = meanOf(first, 0.5);
  for (const s of claims) {
    features.clear();
    addStatusNearby(context, s, first, mean, features);
    base[s]! += models.statusNearby.score(features);
    if (isOpenAct(context, s)) base[s] = Math.max(base[s]!, CLEARLY);
  }
  return base;
}
