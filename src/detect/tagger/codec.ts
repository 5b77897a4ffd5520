import type { Weights } from './tagger';

/** Largest weight; weights are whole numbers from `-LARGEST` to `LARGEST`. */
export const LARGEST = 28;
/** Code of the character that stands for weight 0; the alphabet, `#` to `[`, has neither quote nor backslash. */
export const ZERO = 63;

/** What the training tool writes of one or more taggers of the same size. */
export interface StoredModel {
  labels: number;
  heads: number;
  bits: number;
  transitions: readonly (readonly number[])[];
  /** One character a weight, so that it loads without a fetch and needs no decoding; it compresses to what it holds. */
  emission: string;
}

/** Weights of taggers of the same size as a string: for each row those of the first tagger, then those of the next. */
export function encodeWeights(heads: readonly Int8Array[], labels: number): string {
  const size = heads[0]!.length / labels;
  const codes = new Uint8Array(size * labels * heads.length);
  let to = 0;
  for (let r = 0; r < size; r++)
    for (const head of heads) for (let y = 0; y < labels; y++) codes[to++] = ZERO + head[r * labels + y]!;
  return new TextDecoder('latin1').decode(codes);
}

/** Makes a stored model ready for use. Throws a RangeError where the string's length does not fit the model's size. */
export function decodeModel(stored: StoredModel): Weights {
  const { labels, heads, bits, transitions, emission } = stored;
  const codes = new TextEncoder().encode(emission);
  if (codes.length !== (labels * heads) << bits)
    throw new RangeError(
      `the model holds ${codes.length} weights, not ${(labels * heads) << bits}; train it again`,
    );
  return {
    labels,
    heads,
    bits,
    emission: codes,
    transitions: transitions.map((row) => Int32Array.from(row)),
  };
}
