import { MOST_KEYS } from './hash';

/**
 * What the model file (`weights.json`, which `npm run train:claims` writes) holds for models that look at the same features: the scale of each, and printable
 * characters, which load without a loop over them. `keys` are the features' keys in their order, each as the distance from the key before, in digits of
 * `BASE`, low ones first, those with more to follow counted from `BASE` on. `weights` are those of the first feature by all models, then those of the next, one
 * character each.
 */
export interface PackedSet {
  scales: readonly number[];
  keys: string;
  weights: string;
}

/** Keys, which rise, and the codes of the weights of each, those of the first key by all models, then those of the next: a code is a weight plus `ZERO`. */
export interface Unpacked {
  keys: Int32Array;
  codes: Uint8Array;
}

/** First printable character of ASCII; there are 95. */
const FIRST = 0x20;
const BASE = 47;
/** Code of weight 0, and the largest weight on either side of it. */
export const ZERO = FIRST + 47;
export const LARGEST = 47;

/** Packs keys, which rise, and whole weights of each by all models, from `-LARGEST` to `LARGEST`. */
export function packFeatures(
  features: readonly { key: number; weights: readonly number[] }[],
): Omit<PackedSet, 'scales'> {
  let keys = '';
  let last = 0;
  for (const { key } of features) {
    let distance = key - last;
    for (; distance >= BASE; distance = Math.floor(distance / BASE))
      keys += String.fromCharCode(FIRST + BASE + (distance % BASE));
    keys += String.fromCharCode(FIRST + distance);
    last = key;
  }
  const codes = features.flatMap(({ weights }) => weights.map((weight) => ZERO + weight));
  return { keys, weights: codes.map((code) => String.fromCharCode(code)).join('') };
}

/** Reads the features of packed models. Throws where keys and weights do not belong together or lead beyond the last key. */
export function unpackFeatures({ scales, keys: distances, weights }: PackedSet): Unpacked {
  const encoder = new TextEncoder();
  const digits = encoder.encode(distances);
  const keys = new Int32Array(digits.length);
  let count = 0;
  let key = 0;
  let unit = 1;
  for (let i = 0; i < digits.length; i++) {
    const digit = digits[i]! - FIRST;
    if (digit >= BASE) {
      key += (digit - BASE) * unit;
      unit *= BASE;
      continue;
    }
    key += digit * unit;
    unit = 1;
    keys[count++] = key;
  }
  const codes = encoder.encode(weights);
  if (unit > 1 || key >= MOST_KEYS || codes.length !== count * scales.length)
    throw new Error('claim model: broken weights; run npm run train:claims');
  return { keys: keys.subarray(0, count), codes };
}
