import { wordsOf } from '../fold';
import { type SearchFilters, toTest } from './filters';
import type { LookupItem, LookupRow } from './lookup';
import { phraseTest, type Query } from './query';
import { comparator, type Sort } from './sort';

/** An annotation in the index; its number is its place in the list. */
export interface Entry {
  item: LookupItem;
  page: LookupRow;
}

/** Words are grouped by this many first code units, so that a prefix is compared with a few hundred of them. */
const BUCKET = 2;

/**
 * An inverted index (word to numbers of annotations) with what filters and orders need, in memory. A changed page's annotations
 * get new numbers and the old ones stay behind as holes, as in log-structured search engines.
 */
export class MemoryIndex {
  /** The highest revision taken in. */
  rev = 0;
  #entries: (Entry | null)[] = [];
  #numbers = new Map<string, number[]>();
  #words = new Map<string, Map<string, number[]>>();
  #orders = new Map<Sort, { numbers: number[]; upTo: number }>();
  #live = 0;

  /** Whether more is hole than annotation, so that reading all again pays. */
  get isWorn(): boolean {
    return this.#entries.length > 2 * this.#live + 1000;
  }

  /** Takes in a page's newest lookup row in place of the one known before. */
  put(page: LookupRow): void {
    for (const number of this.#numbers.get(page.page) ?? []) {
      this.#entries[number] = null;
      this.#live -= 1;
    }
    const pageWords = wordsOf(page.text);
    const numbers = page.items.map((item) => {
      const number = this.#entries.length;
      this.#entries.push({ item, page });
      for (const word of wordsOf(item.text)) this.#post(word, number);
      for (const word of pageWords) this.#post(word, number);
      return number;
    });
    this.#live += numbers.length;
    this.#numbers.set(page.page, numbers);
    this.rev = Math.max(this.rev, page.rev);
  }

  /** Every annotation there is, in no order. */
  *entries(): Generator<Entry> {
    for (const entry of this.#entries) if (entry) yield entry;
  }

  /** Ids of all that match, in order. */
  find(query: Query, filters: SearchFilters, sort: Sort, descending: boolean): string[] {
    const order = this.#order(sort);
    const has = this.#matching(query);
    const passes = toTest(filters);
    const phrases = query.phrases.map(phraseTest);
    const ids: string[] = [];
    for (let index = 0; index < order.length; index += 1) {
      const number = order[descending ? order.length - 1 - index : index]!;
      const entry = this.#entries[number];
      if (!entry || (has && !has(number)) || !passes(entry.item, entry.page)) continue;
      const { item, page } = entry;
      if (phrases.every((has) => has(page.text) || has(item.text))) ids.push(item.id);
    }
    return ids;
  }

  #post(word: string, number: number): void {
    const start = word.slice(0, BUCKET);
    const bucket = this.#words.get(start) ?? new Map<string, number[]>();
    this.#words.set(start, bucket);
    const numbers = bucket.get(word);
    if (!numbers) bucket.set(word, [number]);
    // A word may stand in the annotation and in its page's title.
    else if (numbers.at(-1) !== number) numbers.push(number);
  }

  /** A test for the numbers that have a word for each prefix; null where there is no prefix to have. */
  #matching({ prefixes }: Query): ((number: number) => boolean) | null {
    if (prefixes.length === 0) return null;
    const matched = new Uint16Array(this.#entries.length);
    for (const [index, prefix] of prefixes.entries()) {
      for (const numbers of this.#beginning(prefix)) {
        for (const number of numbers) if (matched[number] === index) matched[number] = index + 1;
      }
    }
    return (number) => matched[number] === prefixes.length;
  }

  *#beginning(prefix: string): Generator<number[]> {
    const start = prefix.slice(0, BUCKET);
    const near = this.#words.get(start);
    const buckets =
      prefix.length < BUCKET
        ? [...this.#words].flatMap(([key, bucket]) => (key.startsWith(start) ? [bucket] : []))
        : near
          ? [near]
          : [];
    for (const bucket of buckets) {
      for (const [word, numbers] of bucket) if (word.startsWith(prefix)) yield numbers;
    }
  }

  /** All numbers in ascending order of a column. What came since the last call is sorted in, which costs little. */
  #order(sort: Sort): readonly number[] {
    const known = this.#orders.get(sort) ?? { numbers: [], upTo: 0 };
    if (known.upTo === this.#entries.length) return known.numbers;
    const numbers = known.numbers.filter((number) => this.#entries[number]);
    for (let number = known.upTo; number < this.#entries.length; number += 1) {
      if (this.#entries[number]) numbers.push(number);
    }
    const compare = comparator(sort);
    numbers.sort((first, second) => compare(this.#entries[first]!, this.#entries[second]!));
    this.#orders.set(sort, { numbers, upTo: this.#entries.length });
    return numbers;
  }
}
