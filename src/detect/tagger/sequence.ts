import type { Annotated } from '../annotate';
import type { Vocabulary } from '../vocabulary';
import { contextFeatures, TypeKeys } from './context-features';
import type { DocumentView } from './document';
import { documentFeatures } from './document-features';
import { OUTSIDE } from './labels';
import { Rows, viterbi, type Weights } from './tagger';
import { REACH, typeFeatures } from './type-features';

const WINDOW = REACH * 2 + 1;

/**
 * A linear-chain tagger over annotated tokens. What a word's form adds to the scores of its neighbours is summed once a type and kept
 * for as long as the vocabulary lives.
 */
export class SequenceTagger {
  private readonly weights: Weights;
  private readonly rows: Rows;
  private vocabulary: Vocabulary | null = null;
  private keys = new TypeKeys();
  /** For each type and offset, the sum of its form's weights for each label. */
  private sums = new Int16Array(0);
  private filled = 0;
  private scores = new Int32Array(0);
  private back = new Uint8Array(0);

  constructor(weights: Weights) {
    this.weights = weights;
    this.rows = new Rows(weights.bits);
  }

  /** Labels of all tokens, sentence by sentence; those that are not `warm` are outside. `view` is given to the tagger of mentions, not to the tagger of names. */
  tag(a: Annotated, warm: Uint8Array, view: DocumentView | null): Uint8Array {
    const { count } = a.tokens;
    const { labels, transition } = this.weights;
    this.prepare(a);
    if (this.scores.length < count * labels) {
      this.scores = new Int32Array(count * labels);
      this.back = new Uint8Array(count * labels);
    }
    const out = new Uint8Array(count);
    const { sentences } = a;
    for (let s = 0; s < sentences.count; s++) {
      const first = sentences.first[s]!;
      const last = sentences.last[s]!;
      for (let i = first; i < last; ) {
        if (warm[i] === 0) {
          i++;
          continue;
        }
        let end = i;
        for (; end < last && warm[end] !== 0; end++) this.score(a, view, end, first, last);
        viterbi(
          this.scores,
          this.back,
          transition,
          labels,
          i,
          end,
          out,
          i === first ? labels : OUTSIDE,
          end === last ? -1 : OUTSIDE,
        );
        i = end;
      }
    }
    if (this.scores.length > MAX_KEPT) {
      this.scores = new Int32Array(0);
      this.back = new Uint8Array(0);
    }
    return out;
  }

  private prepare(a: Annotated): void {
    const { vocabulary } = a.tokens;
    const width = WINDOW * this.weights.labels;
    if (this.vocabulary !== vocabulary) {
      this.vocabulary = vocabulary;
      this.keys = new TypeKeys();
      this.sums = new Int16Array(0);
      this.filled = 0;
    }
    this.keys.fill(a);
    if (this.sums.length < vocabulary.size * width) {
      const sums = new Int16Array(Math.max(vocabulary.size * width, this.sums.length * 2));
      sums.set(this.sums.subarray(0, this.filled * width));
      this.sums = sums;
    }
    const { labels, emission } = this.weights;
    for (let type = this.filled; type < vocabulary.size; type++) {
      for (let offset = -REACH; offset <= REACH; offset++) {
        this.rows.count = 0;
        typeFeatures(vocabulary, type, offset, this.rows);
        const at = type * width + (offset + REACH) * labels;
        for (let f = 0; f < this.rows.count; f++) {
          const from = this.rows.row[f]! * labels;
          for (let y = 0; y < labels; y++) this.sums[at + y]! += emission[from + y]!;
        }
      }
    }
    this.filled = vocabulary.size;
  }

  private score(a: Annotated, view: DocumentView | null, i: number, first: number, last: number): void {
    const { labels, emission } = this.weights;
    const { rows, scores, sums } = this;
    const { type } = a.tokens;
    const width = WINDOW * labels;
    const at = i * labels;
    for (let y = 0; y < labels; y++) scores[at + y] = 0;
    const low = Math.max(first, i - REACH);
    const high = Math.min(last - 1, i + REACH);
    for (let j = low; j <= high; j++) {
      const from = type[j]! * width + (j - i + REACH) * labels;
      for (let y = 0; y < labels; y++) scores[at + y]! += sums[from + y]!;
    }
    rows.count = 0;
    contextFeatures(a, this.keys, i, first, last, rows);
    if (view !== null) documentFeatures(a, this.keys, view, i, first, last, rows);
    for (let f = 0; f < rows.count; f++) {
      const from = rows.row[f]! * labels;
      for (let y = 0; y < labels; y++) scores[at + y]! += emission[from + y]!;
    }
  }
}

/** Scores beyond which the room is given back after a text. */
const MAX_KEPT = 1 << 20;

/** Rows of all features of token `i`, for training: the same features that `SequenceTagger` sums. */
export function rowsOf(
  a: Annotated,
  keys: TypeKeys,
  view: DocumentView | null,
  i: number,
  first: number,
  last: number,
  rows: Rows,
): void {
  rows.count = 0;
  for (let j = Math.max(first, i - REACH); j <= Math.min(last - 1, i + REACH); j++)
    typeFeatures(a.tokens.vocabulary, a.tokens.type[j]!, j - i, rows);
  contextFeatures(a, keys, i, first, last, rows);
  if (view !== null) documentFeatures(a, keys, view, i, first, last, rows);
}
