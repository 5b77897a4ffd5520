import { type Features, LinearModel, type PackedModel } from '../../src/claims/linear';

/** One example: a copy of its features, whether it is positive, and the article that it stands in. */
export interface Example {
  keys: Int32Array;
  values: Float32Array;
  positive: boolean;
  article: number;
  weight: number;
}

export function example(features: Features, positive: boolean, article: number, weight = 1): Example {
  return {
    keys: features.keys.slice(0, features.size),
    values: features.values.slice(0, features.size),
    positive,
    article,
    weight,
  };
}

export interface Settings {
  /** Strength of the quadratic penalty, per example. */
  l2: number;
  epochs: number;
  /** Articles in which a feature must occur to be learnt. */
  minArticles: number;
}

/** Keys and weights of a trained model. */
export interface Trained {
  keys: number[];
  weights: number[];
}

/** The Park-Miller generator: the shuffle is the same in every run. */
function generator(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 48271) % 2147483647;
    return state / 2147483647;
  };
}

/**
 * Logistic regression by AdaGrad (Duchi, Hazan, Singer 2011) with an L2 penalty, over features that occur in enough articles.
 */
export function train(examples: readonly Example[], { l2, epochs, minArticles }: Settings): Trained {
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
  const rows = examples.map(({ keys, values }) => {
    const index: number[] = [];
    const value: number[] = [];
    for (let i = 0; i < keys.length; i++) {
      const at = seen.get(keys[i]!)!.index;
      if (at >= 0) {
        index.push(at);
        value.push(values[i]!);
      }
    }
    return { index: Int32Array.from(index), value: Float64Array.from(value) };
  });
  const weights = new Float64Array(names.length);
  const squares = new Float64Array(names.length).fill(1e-6);
  const random = generator(20130320);
  const order = examples.map((_, i) => i);
  for (let epoch = 0; epoch < epochs; epoch++) {
    for (let i = order.length - 1; i > 0; i--) {
      const j = Math.floor(random() * (i + 1));
      const held = order[i]!;
      order[i] = order[j]!;
      order[j] = held;
    }
    const rate = 0.3 / (1 + epoch * 0.15);
    for (const i of order) {
      const { index, value } = rows[i]!;
      const { positive, weight } = examples[i]!;
      let sum = 0;
      for (let k = 0; k < index.length; k++) sum += weights[index[k]!]! * value[k]!;
      const slope = (1 / (1 + Math.exp(-sum)) - (positive ? 1 : 0)) * weight;
      for (let k = 0; k < index.length; k++) {
        const at = index[k]!;
        const gradient = slope * value[k]! + l2 * weights[at]!;
        squares[at]! += gradient * gradient;
        weights[at]! -= (rate * gradient) / Math.sqrt(squares[at]!);
      }
    }
  }
  return { keys: names, weights: Array.from(weights) };
}

export function toModel({ keys, weights }: Trained): LinearModel {
  return new LinearModel(keys, weights);
}

/** One byte a weight; features that round to nothing are left out; sorted by key, so that the file is the same in every run. */
export function packModel({ keys, weights }: Trained): PackedModel {
  let largest = 1e-9;
  for (const weight of weights) largest = Math.max(largest, Math.abs(weight));
  const scale = largest / 127;
  const kept = keys
    .map((key, i) => ({ key, weight: Math.round(weights[i]! / scale) }))
    .filter(({ weight }) => weight !== 0)
    .sort((a, b) => a.key - b.key);
  const keyBytes = Buffer.alloc(kept.length * 4);
  const weightBytes = Buffer.alloc(kept.length);
  for (const [i, { key, weight }] of kept.entries()) {
    keyBytes.writeInt32LE(key, i * 4);
    weightBytes.writeInt8(weight, i);
  }
  return { scale, keys: keyBytes.toString('base64'), weights: weightBytes.toString('base64') };
}
