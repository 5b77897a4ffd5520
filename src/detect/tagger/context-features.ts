import type { Annotated } from '../annotate';
import type { Rows } from './tagger';
import { shapeHash } from './type-features';

/** Template numbers of these features start here; those of `TypeForm` are below. */
export const CONTEXT_BASE = 64;

/** What is looked up for a token again and again, by type: filled as types are met. */
export class TypeKeys {
  word = new Uint32Array(1024);
  shape = new Uint32Array(1024);
  private size = 0;

  /** Makes sure that every type below `size` is filled in. */
  fill(a: Annotated): void {
    const { vocabulary } = a.tokens;
    if (vocabulary.size > this.word.length) {
      const length = Math.max(vocabulary.size, this.word.length * 2);
      const word = new Uint32Array(length);
      word.set(this.word);
      this.word = word;
      const shape = new Uint32Array(length);
      shape.set(this.shape);
      this.shape = shape;
    }
    for (let type = this.size; type < vocabulary.size; type++) {
      this.word[type] = vocabulary.lowerHash[type]!;
      this.shape[type] = shapeHash(vocabulary.raw[type]!);
    }
    this.size = vocabulary.size;
  }
}

/** Stands for what lies before and after a sentence. */
const EDGE = 0x5bd1e995;

const pair = (a: number, b: number): number => (Math.imul(a, 31) ^ Math.imul(b, 0x27d4eb2f) ^ (b >>> 15)) | 0;

/**
 * Features of token `i` of a sentence (`first` to `last`) that follow from several words together and from list phrases.
 * Template numbers are from `CONTEXT_BASE` to `CONTEXT_BASE + 15`.
 */
export function contextFeatures(
  a: Annotated,
  keys: TypeKeys,
  i: number,
  first: number,
  last: number,
  rows: Rows,
): void {
  const { type, before } = a.tokens;
  const { word, shape } = keys;
  const t = type[i]!;
  const w = word[t]!;
  const s = shape[t]!;
  const wPrevious = i > first ? word[type[i - 1]!]! : EDGE;
  const wNext = i + 1 < last ? word[type[i + 1]!]! : EDGE;
  const sPrevious = i > first ? shape[type[i - 1]!]! : EDGE;
  const sNext = i + 1 < last ? shape[type[i + 1]!]! : EDGE;
  const sNext2 = i + 2 < last ? shape[type[i + 2]!]! : EDGE;
  const sPrevious2 = i > first + 1 ? shape[type[i - 2]!]! : EDGE;
  rows.add(CONTEXT_BASE, pair(wPrevious, w));
  rows.add(CONTEXT_BASE + 1, pair(w, wNext));
  rows.add(CONTEXT_BASE + 2, pair(wPrevious, wNext));
  rows.add(CONTEXT_BASE + 3, pair(pair(sPrevious, s), sNext));
  rows.add(CONTEXT_BASE + 4, pair(pair(s, sNext), sNext2));
  rows.add(CONTEXT_BASE + 5, pair(pair(sPrevious2, sPrevious), s));
  rows.add(CONTEXT_BASE + 6, pair(wPrevious, s));
  rows.add(CONTEXT_BASE + 7, pair(s, wNext));
  const phrase = a.phrase[i]! * 4 + (a.phraseLength[i]! > 0 ? 2 : 0);
  const phraseNext = i + 1 < last ? a.phrase[i + 1]! * 4 + (a.phraseLength[i + 1]! > 0 ? 2 : 0) : 1;
  const phrasePrevious = i > first ? a.phrase[i - 1]! : 7;
  rows.add(CONTEXT_BASE + 8, phrase);
  rows.add(CONTEXT_BASE + 9, pair(phrase, phraseNext));
  rows.add(CONTEXT_BASE + 10, pair(phrasePrevious, phrase));
  rows.add(CONTEXT_BASE + 11, pair(i === first ? before[i]! + 8 : before[i]!, s));
}
