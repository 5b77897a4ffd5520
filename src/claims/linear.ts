/** Linear models over hashed features, whose weights are one byte each. */
import { MOST_KEYS } from './hash';
import { KeySet } from './key-set';
import { type PackedModel, unpackFeatures } from './packed-model';

/** A feature vector that is filled anew for each sentence; features may repeat. */
export class Features {
  keys = new Int32Array(512);
  values = new Float32Array(512);
  size = 0;

  clear(): void {
    this.size = 0;
  }

  add(key: number, value = 1): void {
    if (this.size === this.keys.length) {
      const keys = new Int32Array(this.size * 2);
      keys.set(this.keys);
      this.keys = keys;
      const values = new Float32Array(this.size * 2);
      values.set(this.values);
      this.values = values;
    }
    this.keys[this.size] = key;
    this.values[this.size] = value;
    this.size++;
  }
}

/** What scores feature vectors: one log-odds for each of its models, in their order, valid until the next call. */
export interface Scorer {
  /** How many models there are. */
  readonly models: number;
  score(features: Features): ArrayLike<number>;
}

/**
 * One to three models that look at the same features. The weights of the features that have any lie together, those of one feature beside each other: fetching
 * them from memory is most of the time that scoring takes.
 */
export class ModelSet implements Scorer {
  readonly models: number;
  private readonly known: KeySet;
  private readonly table: Int8Array;
  private readonly scales: Float64Array;
  private readonly sums: Float64Array;

  /** Throws where a model is broken. */
  constructor(packed: readonly PackedModel[]) {
    this.models = packed.length;
    this.scales = Float64Array.from(packed, ({ scale }) => scale);
    this.sums = new Float64Array(packed.length);
    const unpacked = packed.map(({ features }) => unpackFeatures(features));
    this.known = new KeySet(
      unpacked.map(({ keys }) => keys),
      MOST_KEYS,
    );
    this.table = new Int8Array(this.known.size * packed.length);
    for (const [m, { keys, weights }] of unpacked.entries())
      for (let i = 0; i < keys.length; i++)
        this.table[this.known.indexOf(keys[i]!) * packed.length + m] = weights[i]!;
  }

  score({ keys, values, size }: Features): Float64Array {
    const { sums, scales, table, known, models } = this;
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
    sums[0] = a * scales[0]!;
    if (models > 1) sums[1] = b * scales[1]!;
    if (models > 2) sums[2] = c * scales[2]!;
    return sums;
  }
}

/** The logistic function: log-odds to probability. */
export function sigmoid(x: number): number {
  return 1 / (1 + Math.exp(-x));
}
