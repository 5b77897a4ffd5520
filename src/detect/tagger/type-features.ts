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

/** What features take from the form of one type; read once, then added for each offset. */
export class TypeForm {
  private word = 0;
  private shape = 0;
  private lex = 0;
  private length = 0;
  /** Hashes of the last three and two letters, of the first one, two, three and four, and of the last four; of words that are long enough. */
  private lastThree = 0;
  private lastTwo = 0;
  private firstOne = 0;
  private firstTwo = 0;
  private firstThree = 0;
  private lastFour = 0;
  private firstFour = 0;

  /** Turns to type `type` of the vocabulary. */
  read(vocabulary: Vocabulary, type: number): this {
    const raw = vocabulary.raw[type]!;
    const lower = vocabulary.lower[type]!;
    const word = vocabulary.word[type]!;
    const { length } = lower;
    this.word = vocabulary.lowerHash[type]!;
    this.shape = shapeHash(raw);
    this.lex = word !== 0 && word < lexFlags.length ? lexFlags[word]! : 0;
    this.length = length;
    this.firstOne = hashUnits(raw, 0, Math.min(1, length));
    if (length > 2) {
      this.lastThree = hashUnits(lower, length - 3, length);
      this.lastTwo = hashUnits(lower, length - 2, length);
      this.firstTwo = hashUnits(raw, 0, 2);
    }
    if (length > 3) {
      this.firstThree = hashUnits(lower, 0, 3);
      this.lastFour = hashUnits(lower, length - 4, length);
    }
    if (length > 4) this.firstFour = hashUnits(lower, 0, 4);
    return this;
  }

  /**
   * Adds the features of a token that follow from this form of a word at `offset` (-2 to 2) from it: the word, its shape, beginnings and ends, and what
   * the lists say. Template numbers are below 64.
   */
  add(offset: number, rows: Rows): void {
    const base = (offset + REACH) * 12;
    const { length } = this;
    rows.add(base, this.word);
    rows.add(base + 1, this.shape);
    for (let bits = this.lex; bits !== 0; bits &= bits - 1) rows.add(base + 2, 31 - Math.clz32(bits & -bits));
    if (Math.abs(offset) <= 1 && length > 2) {
      rows.add(base + 3, this.lastThree);
      rows.add(base + 4, this.lastTwo);
    }
    if (offset !== 0) return;
    rows.add(base + 5, this.firstOne);
    if (length > 2) rows.add(base + 6, this.firstTwo);
    if (length > 3) {
      rows.add(base + 7, this.firstThree);
      rows.add(base + 8, this.lastFour);
    }
    if (length > 4) rows.add(base + 9, this.firstFour);
    rows.add(base + 10, Math.min(length, 12));
    rows.add(base + 11, 0);
  }
}
