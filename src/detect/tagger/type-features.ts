import { CharClass, charClass } from '../chars';
import { lexFlags } from '../lexicon/lex';
import { hashUnits, type Vocabulary } from '../vocabulary';
import type { Rows } from './tagger';

/** Furthest neighbour whose form is looked at. */
export const REACH = 2;

/** Hash of a word's shape: runs of the same class of character shortened to two (`Xxx-xx`, `X.X.`, `00`). */
export function shapeHash(raw: string): number {
  let hash = 0x811c9dc5;
  let last = -1;
  let run = 0;
  for (let i = 0; i < raw.length; i++) {
    const unit = raw.charCodeAt(i);
    const kind = charClass(unit);
    const code = kind === CharClass.other ? 16 + (unit & 0xff) : kind;
    run = code === last ? run + 1 : 1;
    last = code;
    if (run <= 2) hash = Math.imul(hash ^ code, 0x01000193);
  }
  return hash >>> 0;
}

/**
 * Features of a token that follow from the form of one word at `offset` (-2 to 2) from it: the word, its shape, beginnings and ends, and what
 * the lists say. Template numbers are below 64.
 */
export function typeFeatures(vocabulary: Vocabulary, type: number, offset: number, rows: Rows): void {
  const base = (offset + REACH) * 12;
  const raw = vocabulary.raw[type]!;
  const lower = vocabulary.lower[type]!;
  const near = offset === 0;
  rows.add(base, vocabulary.lowerHash[type]!);
  rows.add(base + 1, shapeHash(raw));
  const word = vocabulary.word[type]!;
  const lex = word !== 0 && word < lexFlags.length ? lexFlags[word]! : 0;
  for (let bits = lex; bits !== 0; bits &= bits - 1) rows.add(base + 2, 31 - Math.clz32(bits & -bits));
  const length = lower.length;
  if (Math.abs(offset) <= 1 && length > 2) {
    rows.add(base + 3, hashUnits(lower, length - 3, length));
    rows.add(base + 4, hashUnits(lower, length - 2, length));
  }
  if (!near) return;
  rows.add(base + 5, hashUnits(raw, 0, Math.min(1, length)));
  if (length > 2) rows.add(base + 6, hashUnits(raw, 0, 2));
  if (length > 3) {
    rows.add(base + 7, hashUnits(lower, 0, 3));
    rows.add(base + 8, hashUnits(lower, length - 4, length));
  }
  if (length > 4) rows.add(base + 9, hashUnits(lower, 0, 4));
  rows.add(base + 10, Math.min(length, 12));
  rows.add(base + 11, 0);
}
