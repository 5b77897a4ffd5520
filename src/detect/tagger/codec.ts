import { MENTION_LABELS } from './labels';
import type { Weights } from './tagger';

/** Largest weight; weights are whole numbers from `-LARGEST` to `LARGEST`. */
export const LARGEST = 28;
/** Code of the character that stands for weight 0; the alphabet, `#` to `[`, has neither quote nor backslash. */
export const ZERO = 63;

/** Weights in a row: one for each label, and one of 0, which makes their number even. */
const ROW = MENTION_LABELS + 1;

/** What the training tool writes of a tagger. */
export interface StoredModel {
  bits: number;
  transition: readonly number[];
  /** One character a weight, so that it loads without a fetch and needs no decoding; it compresses to what it holds. */
  emission: string;
}

/** Weights, those of the labels of one row after the other, as a string. */
export function encodeWeights(emission: Int8Array): string {
  const codes = new Uint8Array((emission.length / MENTION_LABELS) * ROW).fill(ZERO);
  for (let i = 0; i < emission.length; i++)
    codes[Math.floor(i / MENTION_LABELS) * ROW + (i % MENTION_LABELS)] = ZERO + emission[i]!;
  return new TextDecoder('latin1').decode(codes);
}

/** Makes a stored model ready for use. Throws a RangeError where the string's length does not fit the model's size. */
export function decodeModel({ bits, transition, emission }: StoredModel): Weights {
  const codes = new TextEncoder().encode(emission);
  if (codes.length !== ROW << bits)
    throw new RangeError(`the model holds ${codes.length} weights, not ${ROW << bits}; train it again`);
  return { bits, emission: codes, transition: Int32Array.from(transition) };
}
