import type { Annotated } from '../annotate';
import type { Vocabulary } from '../vocabulary';
import { accumulate, PAIRS, pairWeights, unpaired } from './accumulate';
import { contextFeatures, TypeKeys } from './context-features';
import type { DocumentView } from './document';
import { documentFeatures } from './document-features';
import { MENTION_LABELS, OUTSIDE } from './labels';
import { type Lattice, Rows, START, viterbi, type Weights } from './tagger';
import { REACH, TypeForm } from './type-features';

const WINDOW = REACH * 2 + 1;
/** Sums of a type: for each offset, of all labels, two in a number. */
const WIDTH = WINDOW * PAIRS;

/** What is added to the sum of a form's weights, so that it is not negative: a form has 50 features at most, none of which weighs less than -28. */
const RAISED = 2048;
const RAISED_PAIR = RAISED + (RAISED << 16);

/** Longest run of tokens that is labelled as one. */
const MAX_RUN = 2048;

/** A linear-chain tagger. What a word's form adds to the scores of its neighbours is summed once a type and kept for as long as the vocabulary lives. */
export class SequenceTagger {
  private readonly emission: Int32Array;
  private readonly rows: Rows;
  private readonly lattice: Lattice;
  private readonly room = new Int32Array(PAIRS);
  private vocabulary: Vocabulary | null = null;
  private keys = new TypeKeys();
  /** A block for no word at all, then for each type and offset the sum of its form's weights, plus `RAISED`. */
  private sums = new Int32Array(0);
  private filled = 0;

  constructor({ bits, emission, transition }: Weights) {
    this.emission = pairWeights(emission);
    this.rows = new Rows(bits);
    this.lattice = {
      scores: new Int32Array(MAX_RUN * MENTION_LABELS),
      back: new Uint8Array(MAX_RUN * MENTION_LABELS),
      transition,
    };
  }

  /** Best labels of an article's tokens; those that are not `warm` are outside, and not looked at. Linear in the tokens. */
  label(a: Annotated, warm: Uint8Array, view: DocumentView): Uint8Array {
    this.prepare(a);
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
        let end = i;
        for (; end < last && warm[end] !== 0 && end - i < MAX_RUN; end++)
          this.score(a, view, end, first, last, (end - i) * MENTION_LABELS);
        viterbi(this.lattice, end - i, out, i, i === first ? START : OUTSIDE, end === last ? -1 : OUTSIDE);
        i = end;
      }
    }
    return out;
  }

  /** Writes what each label scores for token `i` of a sentence to the lattice from index `to` on. */
  private score(a: Annotated, view: DocumentView, i: number, first: number, last: number, to: number): void {
    const { rows, room, sums, keys } = this;
    const { type } = a.tokens;
    // Neighbours beyond the sentence select the block for no word at the start.
    const low2 = i - 2 >= first ? (type[i - 2]! + 1) * WIDTH : 0;
    const low1 = i - 1 >= first ? (type[i - 1]! + 1) * WIDTH + PAIRS : 0;
    const here = (type[i]! + 1) * WIDTH + 2 * PAIRS;
    const high1 = i + 1 < last ? (type[i + 1]! + 1) * WIDTH + 3 * PAIRS : 0;
    const high2 = i + 2 < last ? (type[i + 2]! + 1) * WIDTH + 4 * PAIRS : 0;
    for (let p = 0; p < PAIRS; p++)
      room[p] = sums[low2 + p]! + sums[low1 + p]! + sums[here + p]! + sums[high1 + p]! + sums[high2 + p]!;
    rows.count = 0;
    contextFeatures(a, keys, i, first, last, rows);
    documentFeatures(a, keys, view, i, first, last, rows);
    rows.hash();
    accumulate(this.emission, rows.row, rows.count, room);
    for (let y = 0; y < MENTION_LABELS; y++)
      this.lattice.scores[to + y] = unpaired(room, y, rows.count) - WINDOW * RAISED;
  }

  private prepare(a: Annotated): void {
    const { vocabulary } = a.tokens;
    const { rows, room } = this;
    if (this.vocabulary !== vocabulary) {
      this.vocabulary = vocabulary;
      this.keys = new TypeKeys();
      this.sums = new Int32Array(WIDTH).fill(RAISED_PAIR);
      this.filled = 0;
    }
    this.keys.fill(a);
    if (this.sums.length < (vocabulary.size + 1) * WIDTH) {
      const sums = new Int32Array(Math.max((vocabulary.size + 1) * WIDTH, this.sums.length * 2));
      sums.set(this.sums.subarray(0, (this.filled + 1) * WIDTH));
      this.sums = sums;
    }
    const form = new TypeForm();
    for (let type = this.filled; type < vocabulary.size; type++) {
      form.read(vocabulary, type);
      for (let offset = -REACH; offset <= REACH; offset++) {
        rows.count = 0;
        form.add(offset, rows);
        rows.hash();
        room.fill(0);
        accumulate(this.emission, rows.row, rows.count, room);
        const at = (type + 1) * WIDTH + (offset + REACH) * PAIRS;
        for (let p = 0; p < PAIRS; p++) {
          const low = unpaired(room, 2 * p, rows.count) + RAISED;
          const high = unpaired(room, 2 * p + 1, rows.count) + RAISED;
          this.sums[at + p] = low + (high << 16);
        }
      }
    }
    this.filled = vocabulary.size;
  }
}

/** Rows of all features of token `i`, for training: the same features that `SequenceTagger` sums. */
export function rowsOf(
  a: Annotated,
  keys: TypeKeys,
  view: DocumentView,
  i: number,
  first: number,
  last: number,
  rows: Rows,
): void {
  const form = new TypeForm();
  rows.count = 0;
  for (let j = Math.max(first, i - REACH); j <= Math.min(last - 1, i + REACH); j++)
    form.read(a.tokens.vocabulary, a.tokens.type[j]!).add(j - i, rows);
  contextFeatures(a, keys, i, first, last, rows);
  documentFeatures(a, keys, view, i, first, last, rows);
  rows.hash();
}
