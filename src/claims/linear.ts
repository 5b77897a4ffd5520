/** Linear models over hashed features, whose weights are one byte each. */
import { MOST_KEYS } from './hash';
import { KeySet } from './key-set';
import { type PackedSet, unpackFeatures } from './packed-model';
import type { FeatureSink } from './slots';

/** Features that are filled anew for each thing to be judged; they may repeat. */
export class Features implements FeatureSink {
  keys = new Int32Array(512);
  values = new Float32Array(512);
  size = 0;

  clear(): void {
    this.size = 0;
  }

  add(key: number, value = 1): void {
    if (this.size === this.keys.length) this.grow();
    this.keys[this.size] = key;
    this.values[this.size++] = value;
  }

  private grow(): void {
    const keys = new Int32Array(this.size * 2);
    keys.set(this.keys);
    this.keys = keys;
    const values = new Float32Array(this.size * 2);
    values.set(this.values);
    this.values = values;
  }
}

/** One to three models that look at the same features. */
export interface Scorer {
  /** How many models there are. */
  readonly models: number;
  /** Adds what features weigh to `sums`, log-odds by each model in their order. */
  addTo(sums: Float64Array, features: Features): void;
}

/**
 * Models as they are shipped. The weights of the features that have any lie together, those of one feature beside each other.
 */
export class ModelSet implements Scorer {
  readonly models: number;
  private readonly known: KeySet;
  private readonly table: Int8Array;
  private readonly scales: Float64Array;

  /** Throws where a model is broken. */
  constructor(packed: PackedSet) {
    const { keys, weights } = unpackFeatures(packed);
    this.models = packed.scales.length;
    this.scales = Float64Array.from(packed.scales);
    this.known = new KeySet(keys, MOST_KEYS);
    this.table = weights;
  }

  addTo(sums: Float64Array, { keys, values, size }: Features): void {
    const { models, table, known, scales } = this;
    let a = 0;
    let b = 0;
    let c = 0;
    for (let i = 0; i < size; i++) {
      const index = known.indexOf(keys[i]!);
      if (index < 0) continue;
      const at = index * models;
      const value = values[i]!;
      a += table[at]! * value;
      if (models > 1) b += table[at + 1]! * value;
      if (models > 2) c += table[at + 2]! * value;
    }
    sums[0]! += a * scales[0]!;
    if (models > 1) sums[1]! += b * scales[1]!;
    if (models > 2) sums[2]! += c * scales[2]!;
  }
}

/** The logistic function: log-odds to probability. */
export function sigmoid(x: number): number {
  return 1 / (1 + Math.exp(-x));
}
