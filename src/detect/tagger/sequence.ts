import type { Annotated } from '../annotate';
import type { Vocabulary } from '../vocabulary';
import { accumulate } from './accumulate';
import { contextFeatures, TypeKeys } from './context-features';
import type { DocumentView } from './document';
import { documentFeatures, passFeatures } from './document-features';
import { OUTSIDE } from './labels';
import { Rows, viterbi, type Weights } from './tagger';
import { REACH, typeFeatures } from './type-features';
import type { FirstPass } from './votes';

const WINDOW = REACH * 2 + 1;

/**
 * One or more linear-chain taggers of the same features and labels (heads), scored together in one walk over the text. What a word's form adds to
 * the scores of its neighbours is summed once a type and kept for as long as the vocabulary lives.
 */
export class SequenceTagger {
  private readonly labels: number;
  /** Weights in a row: those of the first head, then those of the next. */
  private readonly stride: number;
  private readonly emission: Int8Array;
  private readonly transitions: readonly Int32Array[];
  private readonly rows: Rows;
  private vocabulary: Vocabulary | null = null;
  private keys = new TypeKeys();
  /** For each type and offset, the sum of its form's weights for each head and label. */
  private sums = new Int16Array(0);
  private filled = 0;
  private scores = new Int32Array(0);
  private back = new Uint8Array(0);

  /** Throws a RangeError where the heads differ in labels or hash size. */
  constructor(heads: readonly Weights[]) {
    const { labels, bits } = heads[0]!;
    if (heads.some((head) => head.labels !== labels || head.bits !== bits))
      throw new RangeError('the taggers differ in size; train them again together');
    this.labels = labels;
    this.stride = labels * heads.length;
    this.transitions = heads.map((head) => head.transition);
    this.rows = new Rows(bits);
    this.emission = new Int8Array(this.stride << bits);
    for (const [h, head] of heads.entries())
      for (let r = 0; r < 1 << bits; r++)
        this.emission.set(head.emission.subarray(r * labels, (r + 1) * labels), r * this.stride + h * labels);
  }

  /** Scores all `warm` tokens for all heads; `view` is given to taggers of mentions. `decode` then reads the labels. */
  score(a: Annotated, warm: Uint8Array, view: DocumentView | null): void {
    const { count } = a.tokens;
    const { stride, rows } = this;
    this.prepare(a);
    if (this.scores.length < count * stride || this.scores.length > MAX_KEPT) {
      this.scores = new Int32Array(count * stride);
      this.back = new Uint8Array(count * stride);
    } else this.scores.fill(0, 0, count * stride);
    const { sentences } = a;
    const { type } = a.tokens;
    const { sums, scores } = this;
    const width = WINDOW * stride;
    for (let s = 0; s < sentences.count; s++) {
      const first = sentences.first[s]!;
      const last = sentences.last[s]!;
      for (let i = first; i < last; i++) {
        if (warm[i] === 0) continue;
        const at = i * stride;
        const high = Math.min(last - 1, i + REACH);
        for (let j = Math.max(first, i - REACH); j <= high; j++) {
          const from = type[j]! * width + (j - i + REACH) * stride;
          for (let y = 0; y < stride; y++) scores[at + y]! += sums[from + y]!;
        }
        rows.count = 0;
        contextFeatures(a, this.keys, i, first, last, rows);
        if (view !== null) documentFeatures(a, this.keys, view, i, first, last, rows);
        accumulate(this.emission, rows.row, rows.count, stride, scores, at);
      }
    }
  }

  /** Adds to the last head's scores what a first tagging says. */
  addPass(a: Annotated, warm: Uint8Array, view: DocumentView, pass: FirstPass): void {
    const { labels, stride, rows, scores, emission, keys } = this;
    const { sentences } = a;
    const shift = stride - labels;
    for (let s = 0; s < sentences.count; s++) {
      const first = sentences.first[s]!;
      const last = sentences.last[s]!;
      for (let i = first; i < last; i++) {
        if (warm[i] === 0) continue;
        rows.count = 0;
        passFeatures(a, keys, view, pass, i, first, last, rows);
        const at = i * stride + shift;
        for (let f = 0; f < rows.count; f++) {
          const from = rows.row[f]! * stride + shift;
          for (let y = 0; y < labels; y++) scores[at + y]! += emission[from + y]!;
        }
      }
    }
  }

  /** Best labels by one head, after `score`; tokens that are not warm are outside. A head can be decoded once for each scoring. */
  decode(a: Annotated, warm: Uint8Array, head: number): Uint8Array {
    const { labels, stride } = this;
    const out = new Uint8Array(a.tokens.count);
    const { sentences } = a;
    for (let s = 0; s < sentences.count; s++) {
      const first = sentences.first[s]!;
      const last = sentences.last[s]!;
      for (let i = first; i < last; ) {
        if (warm[i] === 0) {
          i++;
          continue;
        }
        let end = i + 1;
        while (end < last && warm[end] !== 0) end++;
        viterbi(
          {
            scores: this.scores,
            back: this.back,
            transition: this.transitions[head]!,
            labels,
            stride,
            shift: head * labels,
          },
          i,
          end,
          out,
          i === first ? labels : OUTSIDE,
          end === last ? -1 : OUTSIDE,
        );
        i = end;
      }
    }
    return out;
  }

  private prepare(a: Annotated): void {
    const { vocabulary } = a.tokens;
    const { stride } = this;
    const width = WINDOW * stride;
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
    const room = new Int32Array(stride);
    for (let type = this.filled; type < vocabulary.size; type++) {
      for (let offset = -REACH; offset <= REACH; offset++) {
        this.rows.count = 0;
        typeFeatures(vocabulary, type, offset, this.rows);
        room.fill(0);
        accumulate(this.emission, this.rows.row, this.rows.count, stride, room, 0);
        this.sums.set(room, type * width + (offset + REACH) * stride);
      }
    }
    this.filled = vocabulary.size;
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
  pass: FirstPass | null = null,
): void {
  rows.count = 0;
  for (let j = Math.max(first, i - REACH); j <= Math.min(last - 1, i + REACH); j++)
    typeFeatures(a.tokens.vocabulary, a.tokens.type[j]!, j - i, rows);
  contextFeatures(a, keys, i, first, last, rows);
  if (view !== null) documentFeatures(a, keys, view, i, first, last, rows);
  if (view !== null && pass !== null) passFeatures(a, keys, view, pass, i, first, last, rows);
}
