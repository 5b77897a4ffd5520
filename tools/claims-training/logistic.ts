import { MOST_KEYS } from '../../src/claims/hash';
import type { Scorer } from '../../src/claims/linear';
import { LARGEST, type PackedSet, packFeatures } from '../../src/claims/packed-model';
import type { Features } from './features';

/** One example: a copy of its features, whether it is positive, and the article that it stands in. */
export interface Example {
  keys: Int32Array;
  values: Float32Array;
  positive: boolean;
  article: number;
  weight: number;
  /** From the set whose reading of the guidelines the models are to follow. */
  own: boolean;
}

export function example(
  features: Features,
  positive: boolean,
  article: number,
  weight: number,
  own: boolean,
): Example {
  return {
    keys: features.keys.slice(0, features.size),
    values: features.values.slice(0, features.size),
    positive,
    article,
    weight,
    own,
  };
}

export interface Settings {
  /** Strength of the quadratic penalty against the summed loss of all examples. */
  l2: number;
  /** Articles in which a feature must occur to be learnt. */
  minArticles: number;
}

/** Keys and weights of a trained model. */
export interface Trained {
  keys: number[];
  weights: number[];
}

/** Scale of the copy of each feature that the own set alone has (Daumé 2007, "Frustratingly easy domain adaptation"). */
const OWN = 0.2;

interface Row {
  index: Int32Array;
  value: Float64Array;
  positive: boolean;
  weight: number;
}

/** Numbers the features that occur in enough articles, and writes the examples in those numbers. */
function index(examples: readonly Example[], minArticles: number): { keys: number[]; rows: Row[] } {
  const seen = new Map<number, { last: number; articles: number; index: number }>();
  for (const { keys, article } of examples)
    for (const key of keys) {
      const entry = seen.get(key);
      if (!entry) seen.set(key, { last: article, articles: 1, index: -1 });
      else if (entry.last !== article) {
        entry.last = article;
        entry.articles++;
      }
    }
  const names: number[] = [];
  for (const [key, entry] of seen) if (entry.articles >= minArticles) entry.index = names.push(key) - 1;
  const shared = names.length;
  const rows = examples.map(({ keys, values, positive, weight, own }): Row => {
    const at: number[] = [];
    const value: number[] = [];
    for (let i = 0; i < keys.length; i++) {
      const number = seen.get(keys[i]!)!.index;
      if (number >= 0) {
        at.push(number);
        value.push(values[i]!);
        if (own) {
          at.push(shared + number);
          value.push(values[i]! * OWN);
        }
      }
    }
    return { index: Int32Array.from(at), value: Float64Array.from(value), positive, weight };
  });
  return { keys: names, rows };
}

/** Penalised loss at `weights`; its gradient goes into `gradient`. */
function loss(rows: readonly Row[], l2: number, weights: Float64Array, gradient: Float64Array): number {
  let total = 0;
  for (let i = 0; i < weights.length; i++) {
    gradient[i] = l2 * weights[i]!;
    total += 0.5 * l2 * weights[i]! * weights[i]!;
  }
  for (const { index: at, value, positive, weight } of rows) {
    let sum = 0;
    for (let k = 0; k < at.length; k++) sum += weights[at[k]!]! * value[k]!;
    const margin = positive ? sum : -sum;
    total += weight * (margin > 0 ? Math.log1p(Math.exp(-margin)) : Math.log1p(Math.exp(margin)) - margin);
    const slope = weight * (1 / (1 + Math.exp(-sum)) - (positive ? 1 : 0));
    for (let k = 0; k < at.length; k++) gradient[at[k]!]! += slope * value[k]!;
  }
  return total;
}

const dot = (a: Float64Array, b: Float64Array): number => {
  let sum = 0;
  for (let i = 0; i < a.length; i++) sum += a[i]! * b[i]!;
  return sum;
};

interface Step {
  s: Float64Array;
  y: Float64Array;
  rho: number;
}

/** The two-loop recursion: the gradient times an estimate of the inverse Hessian. */
function direction(gradient: Float64Array, steps: readonly Step[]): Float64Array {
  const q = gradient.slice();
  const alphas: number[] = [];
  for (let k = steps.length - 1; k >= 0; k--) {
    const { s, y, rho } = steps[k]!;
    const alpha = rho * dot(s, q);
    alphas[k] = alpha;
    for (let i = 0; i < q.length; i++) q[i]! -= alpha * y[i]!;
  }
  const newest = steps.at(-1);
  const scale = newest ? 1 / (newest.rho * dot(newest.y, newest.y)) : 1 / Math.max(1, Math.sqrt(dot(q, q)));
  for (let i = 0; i < q.length; i++) q[i]! *= scale;
  for (let k = 0; k < steps.length; k++) {
    const { s, y, rho } = steps[k]!;
    const beta = rho * dot(y, q);
    for (let i = 0; i < q.length; i++) q[i]! += s[i]! * (alphas[k]! - beta);
  }
  return q;
}

/**
 * Logistic regression with an L2 penalty by limited-memory BFGS (Liu and Nocedal 1989) with backtracking, over features that occur in
 * enough articles. Deterministic.
 */
export function train(examples: readonly Example[], { l2, minArticles }: Settings): Trained {
  const { keys, rows } = index(examples, minArticles);
  const size = keys.length * 2;
  let weights = new Float64Array(size);
  let gradient = new Float64Array(size);
  let value = loss(rows, l2, weights, gradient);
  const steps: Step[] = [];
  for (let iteration = 0; iteration < 120; iteration++) {
    const down = direction(gradient, steps);
    const slope = dot(down, gradient);
    let length = 1;
    const next = new Float64Array(size);
    const nextGradient = new Float64Array(size);
    let nextValue = value;
    for (let attempt = 0; attempt < 30; attempt++, length /= 2) {
      for (let i = 0; i < next.length; i++) next[i] = weights[i]! - length * down[i]!;
      nextValue = loss(rows, l2, next, nextGradient);
      if (nextValue <= value - 1e-4 * length * slope) break;
    }
    const s = next.map((x, i) => x - weights[i]!);
    const y = nextGradient.map((x, i) => x - gradient[i]!);
    const curvature = dot(s, y);
    if (curvature > 1e-12) {
      steps.push({ s, y, rho: 1 / curvature });
      if (steps.length > 8) steps.shift();
    }
    const gain = value - nextValue;
    weights = next;
    gradient = nextGradient;
    value = nextValue;
    if (gain < 1e-5 * Math.abs(value)) break;
  }
  return { keys, weights: keys.map((_, i) => weights[i]! + OWN * weights[keys.length + i]!) };
}

/** Models as they were trained, without rounding. */
export function toScorer(...models: readonly Trained[]): Scorer {
  const tables = models.map(({ keys, weights }) => {
    const table = new Float32Array(MOST_KEYS);
    for (const [i, key] of keys.entries()) table[key] = weights[i]!;
    return table;
  });
  return {
    models: models.length,
    add: (sums, key, value) => {
      for (const [m, table] of tables.entries()) sums[m]! += table[key]! * value;
    },
  };
}

/** The steps of each weight, and how much a step is. Weights of fewer than `least` steps are left out. */
function inSteps({ keys, weights }: Trained, least: number): { scale: number; steps: Map<number, number> } {
  let largest = 1e-9;
  for (const weight of weights) largest = Math.max(largest, Math.abs(weight));
  const scale = largest / LARGEST;
  const steps = new Map<number, number>();
  for (const [i, key] of keys.entries()) {
    const step = Math.round(weights[i]! / scale);
    if (Math.abs(step) >= least) steps.set(key, step);
  }
  return { scale, steps };
}

/** Packs models that look at the same features. Sorted by key, so that the file is the same in every run. */
export function packSet(models: readonly Trained[], least = 1): PackedSet {
  const rounded = models.map((model) => inSteps(model, least));
  const keys = [...new Set(rounded.flatMap(({ steps }) => [...steps.keys()]))].sort((a, b) => a - b);
  const features = keys.map((key) => ({ key, weights: rounded.map(({ steps }) => steps.get(key) ?? 0) }));
  return { scales: rounded.map(({ scale }) => scale), ...packFeatures(features) };
}
