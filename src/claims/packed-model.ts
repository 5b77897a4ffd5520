import { MOST_KEYS } from './hash';

/**
 * What the model file (`weights.json`, which `npm run train:claims` writes) holds for models that look at the same features: the scale of each, and base64 of
 * the features in the order of their keys, each as the distance from the key before (7 bits a byte, low ones first, the top bit set where more follow)
 * and one signed byte of weight for each model.
 */
export interface PackedSet {
  scales: readonly number[];
  features: string;
}

/** Keys, which rise, and the weights of each: those of the first key by all models, then those of the next. */
export interface Unpacked {
  keys: Int32Array;
  weights: Int8Array;
}

/** The bytes of keys, which rise, and the weights of each by all models. */
export function packFeatures(features: readonly { key: number; weights: readonly number[] }[]): Uint8Array {
  const bytes: number[] = [];
  let last = 0;
  for (const { key, weights } of features) {
    let distance = key - last;
    for (; distance > 0x7f; distance >>>= 7) bytes.push((distance & 0x7f) | 0x80);
    bytes.push(distance, ...weights.map((weight) => weight & 0xff));
    last = key;
  }
  return Uint8Array.from(bytes);
}

/** Reads the features of packed models. Throws where their bytes end early or lead beyond the last key. */
export function unpackFeatures({ scales, features }: PackedSet): Unpacked {
  const models = scales.length;
  const bytes = atob(features);
  const most = Math.ceil(bytes.length / (models + 1));
  const keys = new Int32Array(most);
  const weights = new Int8Array(most * models);
  let count = 0;
  let key = 0;
  let shift = 0;
  for (let i = 0; i < bytes.length; i++) {
    const byte = bytes.charCodeAt(i);
    key += (byte & 0x7f) << shift;
    shift += 7;
    if (byte > 0x7f) continue;
    shift = 0;
    if (i + models >= bytes.length || key >= MOST_KEYS) throw broken();
    for (let m = 0; m < models; m++) weights[count * models + m] = bytes.charCodeAt(++i);
    keys[count++] = key;
  }
  if (shift > 0) throw broken();
  return { keys: keys.subarray(0, count), weights: weights.subarray(0, count * models) };
}

const broken = (): Error => new Error('claim model: broken weights; run npm run train:claims');
