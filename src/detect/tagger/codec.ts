import type { Weights } from './tagger';

/** Largest weight; weights are whole numbers from `-LARGEST` to `LARGEST`. */
export const LARGEST = 45;
const FIRST = 35;
const BACKSLASH = 92;

/**
 * Weights as printable ASCII, one character a weight, so that they load without a fetch and compress to what they hold. The alphabet is code
 * 35 to 126 without the backslash; the character of weight 0 stands in the middle.
 */
export function encodeWeights(emission: ArrayLike<number>): string {
  const parts: string[] = [];
  for (let i = 0; i < emission.length; i++) {
    const code = FIRST + LARGEST + emission[i]!;
    parts.push(String.fromCharCode(code >= BACKSLASH ? code + 1 : code));
  }
  return parts.join('');
}

/** What the training tool writes of a tagger. */
export interface StoredModel {
  labels: number;
  bits: number;
  transition: readonly number[];
  emission: string;
}

/** Reads what `encodeWeights` wrote. Throws a RangeError where the string's length does not fit the model's size. */
export function decodeModel(stored: StoredModel): Weights {
  const { labels, bits, transition, emission } = stored;
  if (emission.length !== labels << bits)
    throw new RangeError(`the model holds ${emission.length} weights, not ${labels << bits}; train it again`);
  const weights = new Int8Array(emission.length);
  for (let i = 0; i < weights.length; i++) {
    const code = emission.charCodeAt(i);
    weights[i] = (code > BACKSLASH ? code - 1 : code) - FIRST - LARGEST;
  }
  return { labels, bits, emission: weights, transition: Int32Array.from(transition) };
}
