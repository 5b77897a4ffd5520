/**
 * Linear models over hashed features, whose weights are one byte each.
 * Keys and weights come from `weights.json`, which `npm run train:claims` writes.
 */

import { KEY_BITS } from './hash';

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

/**
 * What a model file holds for one model: base64 of its features in the order of their keys, each as the distance from the key before (7 bits a
 * byte, low ones first, the top bit set where more follow) and one signed byte of weight.
 */
export interface PackedModel {
  scale: number;
  features: string;
}

/** Bytes of a base64 string. */
export function base64Bytes(base64: string): Uint8Array<ArrayBuffer> {
  const binary = atob(base64);
  const out = new Uint8Array(binary.length);
  for (let i = 0; i < binary.length; i++) out[i] = binary.charCodeAt(i);
  return out;
}

/** How many features there can be. */
export const MOST_KEYS = 1 << KEY_BITS;

/** The bytes of keys, which rise, and their weights of one byte each. */
export function packFeatures(keys: readonly number[], weights: readonly number[]): Uint8Array {
  const bytes: number[] = [];
  let last = 0;
  for (const [i, key] of keys.entries()) {
    let distance = key - last;
    for (; distance > 0x7f; distance >>>= 7) bytes.push((distance & 0x7f) | 0x80);
    bytes.push(distance, weights[i]! & 0xff);
    last = key;
  }
  return Uint8Array.from(bytes);
}

/** Reads the weights of a packed model into every `stride`th place of `table`, from `place` on. Throws where its bytes end early or lead beyond the last key. */
function unpackInto(table: Int8Array, place: number, stride: number, features: string): void {
  const bytes = base64Bytes(features);
  let key = 0;
  for (let i = 0; i < bytes.length; i++) {
    let byte = bytes[i]!;
    for (let shift = 0; ; shift += 7) {
      key += (byte & 0x7f) << shift;
      if (byte < 0x80) break;
      byte = bytes[++i] ?? 0;
    }
    const weight = bytes[++i];
    if (weight === undefined || key >= MOST_KEYS)
      throw new Error('claim model: broken weights; run npm run train:claims');
    table[key * stride + place] = weight;
  }
}

/** What scores feature vectors: one log-odds for each of its models, in their order, valid until the next call. */
export interface Scorer {
  /** How many models there are. */
  readonly models: number;
  score(features: Features): ArrayLike<number>;
}

/**
 * One to three models that look at the same features. Their weights of one key lie beside each other: fetching them from memory is most of the time that
 * scoring takes.
 */
export class ModelSet implements Scorer {
  readonly models: number;
  private readonly table: Int8Array;
  private readonly scales: Float64Array;
  private readonly sums: Float64Array;

  /** Throws where a model is broken. */
  constructor(models: readonly PackedModel[]) {
    this.models = models.length;
    const stride = strideOf(models.length);
    this.table = new Int8Array(MOST_KEYS * stride);
    this.scales = Float64Array.from(models, ({ scale }) => scale);
    this.sums = new Float64Array(models.length);
    for (const [place, { features }] of models.entries()) unpackInto(this.table, place, stride, features);
  }

  score(features: Features): Float64Array {
    const { sums, scales } = this;
    if (sums.length === 1) this.one(features);
    else if (sums.length === 2) this.two(features);
    else this.three(features);
    for (let m = 0; m < sums.length; m++) sums[m]! *= scales[m]!;
    return sums;
  }

  private one({ keys, values, size }: Features): void {
    const { table, sums } = this;
    let a = 0;
    for (let i = 0; i < size; i++) a += table[keys[i]!]! * values[i]!;
    sums[0] = a;
  }

  private two({ keys, values, size }: Features): void {
    const { table, sums } = this;
    let a = 0;
    let b = 0;
    for (let i = 0; i < size; i++) {
      const at = keys[i]! * 2;
      const value = values[i]!;
      a += table[at]! * value;
      b += table[at + 1]! * value;
    }
    sums[0] = a;
    sums[1] = b;
  }

  private three({ keys, values, size }: Features): void {
    const { table, sums } = this;
    let a = 0;
    let b = 0;
    let c = 0;
    for (let i = 0; i < size; i++) {
      const at = keys[i]! * 4;
      const value = values[i]!;
      a += table[at]! * value;
      b += table[at + 1]! * value;
      c += table[at + 2]! * value;
    }
    sums[0] = a;
    sums[1] = b;
    sums[2] = c;
  }
}

/** Places in the table for each key: a power of two, so that no key's weights lie on two lines of the cache. */
const strideOf = (models: number): number => (models > 2 ? 4 : models);

/** The logistic function: log-odds to probability. */
export function sigmoid(x: number): number {
  return 1 / (1 + Math.exp(-x));
}
