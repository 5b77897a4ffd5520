/** Linear models over hashed features, whose weights are one byte each. */
import { MOST_KEYS } from './hash';
import { KeySet } from './key-set';
import { type PackedSet, unpackFeatures, ZERO } from './packed-model';

/** One to three models that look at the same features. */
export interface Scorer {
  /** How many models there are. */
  readonly models: number;
  /** Adds what a feature weighs to `sums`, log-odds by each model in their order. */
  add(sums: Float64Array, key: number, value: number): void;
}

/**
 * Models as they are shipped. The weights of the features that have any lie together, those of one feature beside each other.
 */
export class ModelSet implements Scorer {
  readonly models: number;
  private readonly known: KeySet;
  private readonly codes: Uint8Array;
  private readonly scales: Float64Array;

  /** Throws where a model is broken. */
  constructor(packed: PackedSet) {
    const { keys, codes } = unpackFeatures(packed);
    this.models = packed.scales.length;
    this.scales = Float64Array.from(packed.scales);
    this.known = new KeySet(keys, MOST_KEYS);
    this.codes = codes;
  }

  add(sums: Float64Array, key: number, value: number): void {
    const index = this.known.indexOf(key);
    if (index < 0) return;
    const { models, codes, scales } = this;
    const at = index * models;
    for (let m = 0; m < models; m++) sums[m]! += (codes[at + m]! - ZERO) * scales[m]! * value;
  }
}

/** The logistic function: log-odds to probability. */
export function sigmoid(x: number): number {
  return 1 / (1 + Math.exp(-x));
}
