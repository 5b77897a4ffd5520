import { ZERO } from './codec';

/**
 * Weights two in a number, so that one addition adds both: 16 bits each, the first in the low ones (arithmetic on bytes within a word, Lamport 1975).
 * None of them is negative, and no sum of fewer than 700 reaches the next: they are whole numbers plus `ZERO`, 91 at most.
 */
export function pairWeights(emission: Uint8Array): Int32Array {
  return new Int32Array(Uint16Array.from(emission).buffer);
}

/** One of the weights of a row's sum, of `count` rows. */
export function unpaired(sums: Int32Array, y: number, count: number): number {
  return ((sums[y >> 1]! >>> ((y & 1) << 4)) & 0xffff) - count * ZERO;
}

/**
 * Adds the paired weights of the selected rows to `sums`. `pairs` is the number of pairs in a row: 2 and 5, the sizes in use, sum in local variables, which
 * is several times as fast as adding to the array row by row.
 */
export function accumulate(
  emission: Int32Array,
  row: Int32Array,
  count: number,
  pairs: number,
  sums: Int32Array,
): void {
  if (pairs === 2) two(emission, row, count, sums);
  else if (pairs === 5) five(emission, row, count, sums);
  else
    for (let f = 0; f < count; f++)
      for (let p = 0; p < pairs; p++) sums[p]! += emission[row[f]! * pairs + p]!;
}

function two(emission: Int32Array, row: Int32Array, count: number, sums: Int32Array): void {
  let a = sums[0]!;
  let b = sums[1]!;
  for (let f = 0; f < count; f++) {
    const from = row[f]! << 1;
    a = (a + emission[from]!) | 0;
    b = (b + emission[from + 1]!) | 0;
  }
  sums[0] = a;
  sums[1] = b;
}

function five(emission: Int32Array, row: Int32Array, count: number, sums: Int32Array): void {
  let a = sums[0]!;
  let b = sums[1]!;
  let c = sums[2]!;
  let d = sums[3]!;
  let e = sums[4]!;
  for (let f = 0; f < count; f++) {
    const from = row[f]! * 5;
    a = (a + emission[from]!) | 0;
    b = (b + emission[from + 1]!) | 0;
    c = (c + emission[from + 2]!) | 0;
    d = (d + emission[from + 3]!) | 0;
    e = (e + emission[from + 4]!) | 0;
  }
  sums[0] = a;
  sums[1] = b;
  sums[2] = c;
  sums[3] = d;
  sums[4] = e;
}
