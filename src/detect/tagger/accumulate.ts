import { ZERO } from './codec';
import { MENTION_LABELS } from './labels';

/** Pairs of weights in a row: those of the labels, and one of 0. */
export const PAIRS = (MENTION_LABELS + 1) / 2;

/**
 * Weights two in a number, so that one addition adds both: 16 bits each, the first in the low ones (arithmetic on bytes within a word, Lamport 1975).
 * None of them is negative, and no sum of fewer than 700 reaches the next: they are whole numbers plus `ZERO`, 91 at most.
 */
export function pairWeights(emission: Uint8Array): Int32Array {
  return new Int32Array(new Uint16Array(emission).buffer);
}

/** The weight of a label in a sum of `count` rows. */
export function unpaired(sums: Int32Array, label: number, count: number): number {
  return ((sums[label >> 1]! >>> ((label & 1) << 4)) & 0xffff) - count * ZERO;
}

/** Adds the paired weights of the selected rows to `sums`: in local variables, which is several times as fast as adding to the array row by row. */
export function accumulate(emission: Int32Array, row: Int32Array, count: number, sums: Int32Array): void {
  let a = sums[0]!;
  let b = sums[1]!;
  let c = sums[2]!;
  for (let f = 0; f < count; f++) {
    const from = row[f]! * PAIRS;
    a = (a + emission[from]!) | 0;
    b = (b + emission[from + 1]!) | 0;
    c = (c + emission[from + 2]!) | 0;
  }
  sums[0] = a;
  sums[1] = b;
  sums[2] = c;
}
