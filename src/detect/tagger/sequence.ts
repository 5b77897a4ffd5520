import type { Annotated } from '../annotate';
import type { Vocabulary } from '../vocabulary';
import { accumulate, pairWeights, unpaired } from './accumulate';
import { contextFeatures, TypeKeys } from './context-features';
import type { DocumentView } from './document';
import { documentFeatures, passFeatures } from './document-features';
import { OUTSIDE } from './labels';
import { Rows, viterbi, type Weights } from './tagger';
import { REACH, TypeForm } from './type-features';
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
  private readonly pairs: number;
  private readonly emission: Int32Array;
  private readonly transitions: readonly Int32Array[];
  private readonly rows: Rows;
  private vocabulary: Vocabulary | null = null;
  private keys = new TypeKeys();
  /** A block for no word at all, then for each type and offset the sum of its form's weights for each head and label, plus `RAISED`, two in a number. */
  private sums = new Int32Array(0);
  private filled = 0;
  /** Of the warm tokens in order: what each label scores for each head. */
  private scores = new Int16Array(0);
  private readonly run: Int32Array;
  private readonly back: Uint8Array;

  constructor(weights: Weights) {
    const { labels, heads, bits } = weights;
    this.labels = labels;
    this.stride = labels * heads;
    this.transitions = weights.transitions;
    this.pairs = this.stride / 2;
    this.emission = pairWeights(weights.emission);
    this.rows = new Rows(bits);
    this.run = new Int32Array(MAX_RUN * labels);
    this.back = new Uint8Array(MAX_RUN * labels);
  }

  /** Scores all `warm` tokens for all heads; `view` is given to taggers of mentions. `decode` then reads the labels. */
  score(a: Annotated, warm: Uint8Array, view: DocumentView | null): void {
    const { count } = a.tokens;
    const { stride, pairs, rows } = this;
    this.prepare(a);
    let needed = 0;
    for (let i = 0; i < count; i++) needed += warm[i]!;
    needed *= stride;
    if (this.scores.length < needed || this.scores.length > Math.max(needed, MAX_KEPT))
      this.scores = new Int16Array(needed);
    const room = new Int32Array(pairs);
    let at = 0;
    const { sentences } = a;
    const { type } = a.tokens;
    const { sums, scores } = this;
    const width = WINDOW * pairs;
    for (let s = 0; s < sentences.count; s++) {
      const first = sentences.first[s]!;
      const last = sentences.last[s]!;
      for (let i = first; i < last; i++) {
        if (warm[i] === 0) continue;
        // Neighbours beyond the sentence select the block for no word at the start.
        const low2 = i - 2 >= first ? (type[i - 2]! + 1) * width : 0;
        const low1 = i - 1 >= first ? (type[i - 1]! + 1) * width + pairs : 0;
        const here = (type[i]! + 1) * width + 2 * pairs;
        const high1 = i + 1 < last ? (type[i + 1]! + 1) * width + 3 * pairs : 0;
        const high2 = i + 2 < last ? (type[i + 2]! + 1) * width + 4 * pairs : 0;
        for (let p = 0; p < pairs; p++)
          room[p] = sums[low2 + p]! + sums[low1 + p]! + sums[here + p]! + sums[high1 + p]! + sums[high2 + p]!;
        rows.count = 0;
        contextFeatures(a, this.keys, i, first, last, rows);
        if (view !== null) documentFeatures(a, this.keys, view, i, first, last, rows);
        rows.hash();
        accumulate(this.emission, rows.row, rows.count, pairs, room);
        for (let y = 0; y < stride; y++) scores[at + y] = unpaired(room, y, rows.count) - WINDOW * RAISED;
        at += stride;
      }
    }
  }

  /** Adds to the last head's scores what a first tagging says. */
  addPass(a: Annotated, warm: Uint8Array, view: DocumentView, pass: FirstPass): void {
    const { labels, stride, pairs, rows, scores, emission, keys } = this;
    const { sentences } = a;
    const room = new Int32Array(pairs);
    let at = 0;
    for (let s = 0; s < sentences.count; s++) {
      const first = sentences.first[s]!;
      const last = sentences.last[s]!;
      for (let i = first; i < last; i++) {
        if (warm[i] === 0) continue;
        rows.count = 0;
        passFeatures(a, keys, view, pass, i, first, last, rows);
        rows.hash();
        room.fill(0);
        accumulate(emission, rows.row, rows.count, pairs, room);
        for (let y = stride - labels; y < stride; y++) scores[at + y]! += unpaired(room, y, rows.count);
        at += stride;
      }
    }
  }

  /** Best labels by one head, after `score`; tokens that are not warm are outside. A head can be decoded once for each scoring. */
  decode(a: Annotated, warm: Uint8Array, head: number): Uint8Array {
    const { labels, stride, scores } = this;
    const out = new Uint8Array(a.tokens.count);
    const { sentences } = a;
    const { run } = this;
    const lattice = { scores: run, back: this.back, transition: this.transitions[head]!, labels };
    let at = head * labels;
    for (let s = 0; s < sentences.count; s++) {
      const first = sentences.first[s]!;
      const last = sentences.last[s]!;
      for (let i = first; i < last; ) {
        if (warm[i] === 0) {
          i++;
          continue;
        }
        let end = i;
        let to = 0;
        while (end < last && warm[end] !== 0 && end - i < MAX_RUN) {
          for (let y = 0; y < labels; y++) run[to++] = scores[at + y]!;
          at += stride;
          end++;
        }
        viterbi(lattice, end - i, out, i, i === first ? labels : OUTSIDE, end === last ? -1 : OUTSIDE);
        i = end;
      }
    }
    return out;
  }

  private prepare(a: Annotated): void {
    const { vocabulary } = a.tokens;
    const { pairs, rows } = this;
    const width = WINDOW * pairs;
    if (this.vocabulary !== vocabulary) {
      this.vocabulary = vocabulary;
      this.keys = new TypeKeys();
      this.sums = new Int32Array(width).fill(RAISED_PAIR);
      this.filled = 0;
    }
    this.keys.fill(a);
    if (this.sums.length < (vocabulary.size + 1) * width) {
      const sums = new Int32Array(Math.max((vocabulary.size + 1) * width, this.sums.length * 2));
      sums.set(this.sums.subarray(0, (this.filled + 1) * width));
      this.sums = sums;
    }
    const room = new Int32Array(pairs);
    const form = new TypeForm();
    for (let type = this.filled; type < vocabulary.size; type++) {
      form.read(vocabulary, type);
      for (let offset = -REACH; offset <= REACH; offset++) {
        rows.count = 0;
        form.add(offset, rows);
        rows.hash();
        room.fill(0);
        accumulate(this.emission, rows.row, rows.count, pairs, room);
        const at = (type + 1) * width + (offset + REACH) * pairs;
        for (let p = 0; p < pairs; p++) {
          const low = unpaired(room, 2 * p, rows.count) + RAISED;
          const high = unpaired(room, 2 * p + 1, rows.count) + RAISED;
          this.sums[at + p] = low + (high << 16);
        }
      }
    }
    this.filled = vocabulary.size;
  }
}

/** What is added to the sum of a form's weights, so that it is not negative: a form has 50 features at most, none of which weighs less than -28. */
const RAISED = 2048;
const RAISED_PAIR = RAISED + (RAISED << 16);

/** Longest run of tokens that is decoded as one. */
const MAX_RUN = 2048;

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
  const form = new TypeForm();
  rows.count = 0;
  for (let j = Math.max(first, i - REACH); j <= Math.min(last - 1, i + REACH); j++)
    form.read(a.tokens.vocabulary, a.tokens.type[j]!).add(j - i, rows);
  contextFeatures(a, keys, i, first, last, rows);
  if (view !== null) documentFeatures(a, keys, view, i, first, last, rows);
  if (view !== null && pass !== null) passFeatures(a, keys, view, pass, i, first, last, rows);
  rows.hash();
}
