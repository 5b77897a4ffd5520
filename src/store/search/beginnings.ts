import { isUnspaced } from '../fold';

/** Letters of a beginning that are told apart. */
export const BEGINNING = 4;

/** 0 is the end of a word, 1 to 36 are a to z and 0 to 9, and one class is all other letters. */
const CLASSES = 38;
/** Halves of beginnings that there are. */
const HALF = CLASSES ** (BEGINNING / 2);
const OTHER = CLASSES - 1;
const A = 97;
const Z = 122;
const ZERO = 48;
const NINE = 57;

function classOf(code: number): number {
  if (code >= A && code <= Z) return code - A + 1;
  return code >= ZERO && code <= NINE ? code - ZERO + 27 : OTHER;
}

const SPACE = 32;
const LINE = 10;

const KNOWN = /^[a-z0-9]*$/;

/** What a list tells of a term. */
export interface Telling {
  /** The lists in which all that have the term stand; one may be in several. */
  lists: readonly (readonly number[])[];
  /** Whether all that stand in them have it. */
  exact: boolean;
}

/**
 * Which texts of folded words have a word that begins with some letters, by the first four of each: so short an index is made as quickly as
 * the texts are read, and leaves few of them to be looked through.
 */
export class Beginnings {
  /** By the first half of a beginning, then by the second: most pairs of halves begin no word. */
  readonly #lists: (number[] | undefined)[][] = [];

  /** Takes in a text under a number; numbers only rise. */
  add(text: string, number: number): void {
    let key = 0;
    let length = 0;
    for (let at = 0; at <= text.length; at += 1) {
      const code = at < text.length ? text.charCodeAt(at) : SPACE;
      if (code !== SPACE && code !== LINE) {
        if (length < BEGINNING) key = key * CLASSES + classOf(code);
        length += 1;
      } else if (length > 0) {
        for (; length < BEGINNING; length += 1) key *= CLASSES;
        this.#put(key, number);
        key = 0;
        length = 0;
      }
    }
  }

  #put(key: number, number: number): void {
    const second = key % HALF;
    const first = (key - second) / HALF;
    this.#lists[first] ??= [];
    const list = this.#lists[first][second];
    if (list === undefined) this.#lists[first][second] = [number];
    else if (list[list.length - 1] !== number) list.push(number);
  }

  /** The lists for a term (a word or a phrase, folded); null where only the texts can tell. */
  tell(term: string): Telling | null {
    if (isUnspaced(term)) return null;
    const words = term.split(' ').map((word) => this.#ofWord(word));
    const count = ({ lists }: Telling) => lists.reduce((sum, list) => sum + list.length, 0);
    const rarest = words.reduce((best, each) => (count(each) < count(best) ? each : best));
    return words.length > 1 ? { ...rarest, exact: false } : rarest;
  }

  #ofWord(word: string): Telling {
    let from = 0;
    for (let at = 0; at < BEGINNING; at += 1)
      from = from * CLASSES + (at < word.length ? classOf(word.charCodeAt(at)) : 0);
    const to = from + CLASSES ** Math.max(0, BEGINNING - word.length);
    const lists: number[][] = [];
    for (let first = Math.floor(from / HALF); first * HALF < to; first += 1) {
      const seconds = this.#lists[first]?.slice(Math.max(0, from - first * HALF), to - first * HALF);
      for (const list of seconds ?? []) if (list) lists.push(list);
    }
    return { lists, exact: word.length <= BEGINNING && KNOWN.test(word) };
  }
}
