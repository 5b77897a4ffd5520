import { MENTION_LABELS } from './labels';

/** Weights of a linear-chain tagger. */
export interface Weights {
  /** Features are hashed to this many bits. */
  bits: number;
  /** `1 << bits` rows of weights, one for each label and one of 0, each a whole number plus `ZERO`. */
  emission: Uint8Array;
  /** `(labels + 1) * labels` weights: from label (the last row: start of the sentence) to label, in the same unit. */
  transition: Int32Array;
}

/** The rows of the weights that a token's features select: features are added, then all are hashed in one go, which is quicker than one by one. */
export class Rows {
  readonly row = new Int32Array(256);
  count = 0;
  private readonly shift: number;

  constructor(bits: number) {
    this.shift = 32 - bits;
  }

  /** Adds a feature: template number and value. */
  add(template: number, value: number): void {
    this.row[this.count++] = value ^ Math.imul(template + 1, 0x9e3779b1);
  }

  /** Turns the features that were added into rows (multiply and xor-shift finaliser as in MurmurHash3). */
  hash(): void {
    const { row, count, shift } = this;
    for (let f = 0; f < count; f++) {
      let h = row[f]!;
      h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
      h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
      row[f] = (h ^ (h >>> 16)) >>> shift;
    }
  }
}

/** What Viterbi works on: scores of all labels for each token of a run, room as long as they, and weights from label to label. */
export interface Lattice {
  scores: Int32Array;
  back: Uint8Array;
  transition: Int32Array;
}

const LABELS = MENTION_LABELS;
/** Stands for the start of a sentence among the labels that come before. */
export const START = LABELS;

/**
 * Best label sequence (Viterbi) of the first `length` tokens of a lattice, written to `out` from `at` on; the scores are used up. `before` is the label of
 * the token before the run, or `START`; `after` the label of the token after it, or -1 at the sentence's end.
 */
export function viterbi(
  { scores, back, transition }: Lattice,
  length: number,
  out: Uint8Array,
  at = 0,
  before: number = START,
  after = -1,
): void {
  if (length === 0) return;
  for (let y = 0; y < LABELS; y++) scores[y]! += transition[before * LABELS + y]!;
  for (let i = 1; i < length; i++) {
    const here = i * LABELS;
    const previous = here - LABELS;
    for (let y = 0; y < LABELS; y++) {
      let best = scores[previous]! + transition[y]!;
      let from = 0;
      for (let x = 1; x < LABELS; x++) {
        const score = scores[previous + x]! + transition[x * LABELS + y]!;
        if (score > best) {
          best = score;
          from = x;
        }
      }
      scores[here + y]! += best;
      back[here + y] = from;
    }
  }
  const end = (length - 1) * LABELS;
  if (after >= 0) for (let y = 0; y < LABELS; y++) scores[end + y]! += transition[y * LABELS + after]!;
  let label = 0;
  for (let y = 1; y < LABELS; y++) if (scores[end + y]! > scores[end + label]!) label = y;
  for (let i = length - 1; i >= 0; i--) {
    out[at + i] = label;
    label = back[i * LABELS + label]!;
  }
}
