import { MOST_KEYS } from '../../src/claims/hash';
import type { Example, Trained } from './logistic';

export interface MarginSettings {
  /** What a whole example may cost. */
  c: number;
  /** How much more a positive example may cost. */
  positives: number;
  passes: number;
}

/** Numbers between 0 and `below`, the same in every run (a linear congruential generator). */
function shuffler(): (below: number) => number {
  let state = 12345;
  return (below) => {
    state = (Math.imul(state, 1103515245) + 12345) >>> 0;
    return state % below;
  };
}

/**
 * A linear support vector machine with squared hinge loss and L2 penalty, by dual coordinate descent (Hsieh, Chang, Lin, Keerthi and Sundararajan 2008).
 * `isPositive` says which examples are. Deterministic; some ten times quicker than logistic regression on single words.
 */
export function trainMargin<E extends Example>(
  examples: readonly E[],
  isPositive: (example: E) => boolean,
  { c, positives, passes }: MarginSettings,
): Trained {
  const weights = new Float32Array(MOST_KEYS);
  const alpha = new Float64Array(examples.length);
  const sign = Int8Array.from(examples, (example) => (isPositive(example) ? 1 : -1));
  const norm = Float64Array.from(examples, ({ values }) => values.reduce((sum, x) => sum + x * x, 0));
  const order = Int32Array.from(examples, (_, i) => i);
  const random = shuffler();
  for (let pass = 0; pass < passes; pass++) {
    for (let i = order.length - 1; i > 0; i--) {
      const j = random(i + 1);
      [order[i], order[j]] = [order[j]!, order[i]!];
    }
    for (const i of order) {
      const { keys, values, weight } = examples[i]!;
      const slack = 1 / (2 * c * weight * (sign[i]! > 0 ? positives : 1));
      let score = 0;
      for (let k = 0; k < keys.length; k++) score += weights[keys[k]!]! * values[k]!;
      const before = alpha[i]!;
      const gradient = sign[i]! * score - 1 + before * slack;
      const after = Math.max(0, before - gradient / (norm[i]! + slack));
      if (after === before) continue;
      alpha[i] = after;
      const step = (after - before) * sign[i]!;
      for (let k = 0; k < keys.length; k++) weights[keys[k]!]! += step * values[k]!;
    }
  }
  const trained: Trained = { keys: [], weights: [] };
  for (const [key, weight] of weights.entries())
    if (weight !== 0) {
      trained.keys.push(key);
      trained.weights.push(weight);
    }
  return trained;
}
