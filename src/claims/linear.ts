/**
 * A linear model over hashed features: logistic regression whose weights are one byte each.
 * Keys and weights come from `weights.json`, which `npm run train:claims` writes.
 */

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

/** What a model file holds for one model: base64 of little-endian int32 keys, base64 of int8 weights. */
export interface PackedModel {
  scale: number;
  keys: string;
  weights: string;
}

/** Bytes of a base64 string. */
export function base64Bytes(base64: string): Uint8Array<ArrayBuffer> {
  const binary = atob(base64);
  const out = new Uint8Array(binary.length);
  for (let i = 0; i < binary.length; i++) out[i] = binary.charCodeAt(i);
  return out;
}

export class LinearModel {
  private readonly slots: Int32Array;
  private readonly weights: Float32Array;
  private readonly mask: number;

  /** `keys` and `weights` run in parallel; an absent key weighs nothing. */
  constructor(keys: ArrayLike<number>, weights: ArrayLike<number>) {
    let size = 16;
    while (size < keys.length * 3) size *= 2;
    this.mask = size - 1;
    this.slots = new Int32Array(size);
    this.weights = new Float32Array(size);
    for (let i = 0; i < keys.length; i++) {
      const key = keys[i] || 1;
      let slot = key & this.mask;
      while (this.slots[slot] !== 0 && this.slots[slot] !== key) slot = (slot + 1) & this.mask;
      this.slots[slot] = key;
      this.weights[slot] = weights[i] ?? 0;
    }
  }

  /** Reads a packed model. Throws where its two lists differ in length. */
  static unpack(packed: PackedModel): LinearModel {
    const raw = base64Bytes(packed.keys);
    const signed = new Int8Array(base64Bytes(packed.weights).buffer);
    const view = new DataView(raw.buffer);
    const keys = new Int32Array(raw.length >> 2);
    if (keys.length !== signed.length)
      throw new Error(
        `claim model: ${keys.length} keys but ${signed.length} weights; run npm run train:claims`,
      );
    for (let i = 0; i < keys.length; i++) keys[i] = view.getInt32(i * 4, true);
    return new LinearModel(
      keys,
      Array.from(signed, (weight) => weight * packed.scale),
    );
  }

  /** The weight of one feature; 0 for one that the model does not know. */
  weight(key: number): number {
    const wanted = key || 1;
    let slot = wanted & this.mask;
    for (;;) {
      const held = this.slots[slot];
      if (held === wanted) return this.weights[slot]!;
      if (held === 0) return 0;
      slot = (slot + 1) & this.mask;
    }
  }

  /** The log-odds of a feature vector. */
  score(features: Features): number {
    let sum = 0;
    for (let i = 0; i < features.size; i++) sum += this.weight(features.keys[i]!) * features.values[i]!;
    return sum;
  }
}

/** The logistic function: log-odds to probability. */
export function sigmoid(x: number): number {
  return 1 / (1 + Math.exp(-x));
}
