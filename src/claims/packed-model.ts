import { MOST_KEYS } from './hash';

/**
 * What a model file (`weights.json`, which `npm run train:claims` writes) holds for one model: base64 of its features in the order of their keys, each as
 * the distance from the key before (7 bits a byte, low ones first, the top bit set where more follow) and one signed byte of weight.
 */
export interface PackedModel {
  scale: number;
  features: string;
}

/** Keys, which rise, and the weight of each. */
export interface UnpackedFeatures {
  keys: Int32Array;
  weights: Int8Array;
}

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

/** Reads the features of a packed model. Throws where its bytes end early or lead beyond the last key. */
export function unpackFeatures(base64: string): UnpackedFeatures {
  const bytes = atob(base64);
  const keys = new Int32Array(bytes.length >> 1);
  const weights = new Int8Array(bytes.length >> 1);
  let count = 0;
  let key = 0;
  let shift = 0;
  for (let i = 0; i < bytes.length; i++) {
    const byte = bytes.charCodeAt(i);
    key += (byte & 0x7f) << shift;
    shift += 7;
    if (byte > 0x7f) continue;
    shift = 0;
    if (++i === bytes.length || key >= MOST_KEYS) throw broken();
    keys[count] = key;
    weights[count++] = bytes.charCodeAt(i);
  }
  if (shift > 0) throw broken();
  return { keys: keys.subarray(0, count), weights: weights.subarray(0, count) };
}

const broken = (): Error => new Error('claim model: broken weights; run npm run train:claims');
