/**
 * A linear model over hashed features: logistic regression whose weights are one byte each.
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

export class LinearModel {
  private readonly weights: Int8Array | Float32Array;
  private readonly scale: number;

  /** `weights` holds a weight for each possible key, in units of `scale`. */
  constructor(weights: Int8Array | Float32Array, scale = 1) {
    this.weights = weights;
    this.scale = scale;
  }

  /** A model of keys and weights that run in parallel; an absent key weighs nothing. */
  static of(keys: ArrayLike<number>, weights: ArrayLike<number>): LinearModel {
    const table = new Float32Array(MOST_KEYS);
    for (let i = 0; i < keys.length; i++) table[keys[i]!] = weights[i]!;
    return new LinearModel(table);
  }

  /** Reads a packed model. Throws where its bytes end early or lead beyond the last key. */
  static unpack({ scale, features }: PackedModel): LinearModel {
    const bytes = base64Bytes(features);
    const table = new Int8Array(MOST_KEYS);
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
      table[key] = weight;
    }
    return new LinearModel(table, scale);
  }

  /** The weight of one feature; 0 for one that the model does not know. */
  weight(key: number): number {
    return this.weights[key]! * this.scale;
  }

  /** The log-odds of a feature vector. */
  score({ keys, values, size }: Features): number {
    const { weights } = this;
    let sum = 0;
    for (let i = 0; i < size; i++) sum += weights[keys[i]!]! * values[i]!;
    return sum * this.scale;
  }
}

/** The logistic function: log-odds to probability. */
export function sigmoid(x: number): number {
  return 1 / (1 + Math.exp(-x));
}
