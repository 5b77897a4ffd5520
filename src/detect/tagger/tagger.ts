/** Weights of one or more linear-chain taggers (heads) of the same features and labels. */
export interface Weights {
  /** Number of labels of a head. */
  labels: number;
  heads: number;
  /** Features are hashed to this many bits. */
  bits: number;
  /** `1 << bits` rows of `heads * labels` weights, each a whole number plus `ZERO`. */
  emission: Uint8Array;
  /** For each head `(labels + 1) * labels` weights: from label (the last row: start of the sentence) to label, in the same unit. */
  transitions: readonly Int32Array[];
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

/** What Viterbi works on: `labels` scores for each token of a run, room as long as they, and weights from label to label. */
export interface Lattice {
  scores: Int32Array;
  back: Uint8Array;
  transition: Int32Array;
  labels: number;
}

/**
 * Best label sequence (Viterbi) of the first `length` tokens of a lattice, written to `out` from `at` on; the scores are used up. `before` is the label of
 * the token before the run, or `labels` at the start of a sentence; `after` the label of the token after it, or -1 at the sentence's end.
 */
export function viterbi(
  lattice: Lattice,
  length: number,
  out: Uint8Array,
  at = 0,
  before = lattice.labels,
  after = -1,
): void {
  const { scores, back, transition, labels } = lattice;
  if (length === 0) return;
  for (let y = 0; y < labels; y++) scores[y]! += transition[before * labels + y]!;
  for (let i = 1; i < length; i++) {
    const here = i * labels;
    const previous = here - labels;
    for (let y = 0; y < labels; y++) {
      let best = scores[previous]! + transition[y]!;
      let from = 0;
      for (let x = 1; x < labels; x++) {
        const score = scores[previous + x]! + transition[x * labels + y]!;
        if (score > best) {
          best = score;
          from = x;
        }
      }
      scores[here + y]! += best;
      back[here + y] = from;
    }
  }
  const end = (length - 1) * labels;
  if (after >= 0) for (let y = 0; y < labels; y++) scores[end + y]! += transition[y * labels + after]!;
  let label = 0;
  for (let y = 1; y < labels; y++) if (scores[end + y]! > scores[end + label]!) label = y;
  for (let i = length - 1; i >= 0; i--) {
    out[at + i] = label;
    label = back[i * labels + label]!;
  }
}
