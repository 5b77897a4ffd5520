import { BEGINNING, Beginnings } from './beginnings';
import { type SearchFilters, toTest } from './filters';
import type { LookupItem, LookupRow } from './lookup';
import { narrows, type Query, termTest } from './query';
import { comparator, type Sort } from './sort';

/** An annotation and its page, as far as a search goes. */
export interface Entry {
  item: LookupItem;
  page: LookupRow;
}

/** The annotations of a page: the number of the first, and how many there are; the others follow it. */
interface Span {
  first: number;
  count: number;
}

/** Filters as a text that tells them apart. */
function written(filters: SearchFilters): string {
  return JSON.stringify(filters, (_, value) => (value instanceof Set ? [...value] : value));
}

/** What the last search found, for a search that goes on with it. */
interface Found {
  /** The filters. */
  asked: string;
  query: Query;
  /** Column and direction. */
  order: string;
  /** In no order. */
  numbers: readonly number[];
  ids: readonly string[];
}

/** Terms of a query that the beginnings of words are asked for: the longest come first, and few have more. */
const SIEVED = 8;

/** All annotations in ascending order of a column, as of when there were `upTo` numbers. */
interface Order {
  numbers: Uint32Array;
  /** The same by ids, at hand for a list of most of them. */
  ids: string[];
  upTo: number;
}

/** What is left to look through: annotations that have come as far as `steps`, if their texts, or their page's, pass the tests. */
interface Sieved {
  reached: Uint8Array;
  steps: number;
  tests: ((text: string) => boolean)[];
}

/**
 * What searches go through, in memory. Which texts may have a term is told by the beginnings of their words, and only those are looked
 * through; an index of all words took seconds to make. A changed page's annotations get new numbers and leave holes behind, so that orders
 * and beginnings made before stay good.
 */
export class MemoryIndex {
  /** The highest revision taken in. */
  rev = 0;
  #entries: (Entry | null)[] = [];
  /** By URL. */
  #pages = new Map<string, Span>();
  /** Of every page that was ever taken in. */
  #spans: Span[] = [];
  /** By numbers of annotations. */
  #inTexts = new Beginnings();
  /** By places in `#spans`. */
  #inPages = new Beginnings();
  #orders = new Map<Sort, Order>();
  #last: Found | null = null;
  #live = 0;

  /** Whether more is hole than annotation, so that reading all again pays. */
  get isWorn(): boolean {
    return this.#entries.length > 2 * this.#live + 1000;
  }

  /** Takes in a page's newest lookup row in place of the one known before. */
  put(page: LookupRow): void {
    this.#last = null;
    const known = this.#pages.get(page.page);
    if (known) {
      this.#entries.fill(null, known.first, known.first + known.count);
      this.#live -= known.count;
    }
    const span = { first: this.#entries.length, count: page.items.length };
    this.#pages.set(page.page, span);
    this.#inPages.add(page.text, this.#spans.push(span) - 1);
    for (const item of page.items) this.#inTexts.add(item.text, this.#entries.push({ item, page }) - 1);
    this.#live += page.items.length;
    this.rev = Math.max(this.rev, page.rev);
  }

  /** Every annotation there is, in no order. */
  *entries(): Generator<Entry> {
    for (const entry of this.#entries) if (entry) yield entry;
  }

  /** Ids of all that match, in order. The same list where the last search found the same. */
  find(query: Query, filters: SearchFilters, sort: Sort, descending: boolean): readonly string[] {
    const order = `${sort} ${descending}`;
    const asked = written(filters);
    const last = this.#last;
    const goesOn = last !== null && last.asked === asked && narrows(query, last.query);
    const numbers = goesOn ? this.#narrowed(last, query) : this.#passing(query, filters);
    const isSame = goesOn && last.order === order && numbers.length === last.numbers.length;
    const ids = isSame ? last.ids : this.#ordered(numbers, sort, descending);
    this.#last = { asked, query, order, numbers, ids };
    return ids;
  }

  #ordered(numbers: readonly number[], sort: Sort, descending: boolean): string[] {
    const matched = new Uint8Array(this.#entries.length);
    for (const number of numbers) matched[number] = 1;
    const { numbers: all, ids } = this.#order(sort);
    const found: string[] = [];
    for (let k = 0; k < all.length; k += 1) {
      const at = descending ? all.length - 1 - k : k;
      if (matched[all[at]!]) found.push(ids[at]!);
    }
    return found;
  }

  #passing(query: Query, filters: SearchFilters): readonly number[] {
    const { reached, steps, tests } = this.#sieve(query);
    const passes = toTest(filters);
    const numbers: number[] = [];
    for (let number = 0; number < reached.length; number += 1) {
      const entry = reached[number] === steps ? this.#entries[number] : null;
      if (entry && passes(entry.item, entry.page)) numbers.push(number);
    }
    return this.#bearing(tests, numbers);
  }

  /** Those among the last search's that match a query that goes on with it, by what that did not ask yet. */
  #narrowed(last: Found, query: Query): readonly number[] {
    const { reached, steps, tests } = this.#sieve(
      query.filter((term) => !last.query.includes(term)),
      (term) => !last.query.some((known) => known.length >= BEGINNING && term.startsWith(known)),
    );
    return this.#bearing(
      tests,
      steps === 0 ? last.numbers : last.numbers.filter((number) => reached[number] === steps),
    );
  }

  /** Those of which the annotation's or the page's text passes each of the tests. */
  #bearing(tests: Sieved['tests'], numbers: readonly number[]): readonly number[] {
    if (tests.length === 0) return numbers;
    let read: LookupRow | null = null;
    let rest = tests;
    return numbers.filter((number) => {
      const { item, page } = this.#entries[number]!;
      if (page !== read) {
        read = page;
        rest = tests.filter((has) => !has(page.text));
      }
      return rest.every((has) => has(item.text));
    });
  }

  /** Asks the beginnings for one term after the other, where that `helps`: an annotation reaches a step where it has reached the one before. */
  #sieve(query: Query, helps: (term: string) => boolean = () => true): Sieved {
    const reached = new Uint8Array(this.#entries.length);
    const tests: Sieved['tests'] = [];
    let steps = 0;
    for (const [index, term] of query.entries()) {
      const isAsked = index < SIEVED && helps(term);
      const inTexts = isAsked ? this.#inTexts.tell(term) : null;
      const inPages = isAsked ? this.#inPages.tell(term) : null;
      if (!inTexts?.exact) tests.push(termTest(term));
      if (!inTexts || !inPages) continue;
      for (const list of inTexts.lists)
        for (const number of list) if (reached[number] === steps) reached[number] = steps + 1;
      for (const list of inPages.lists)
        for (const place of list) {
          const { first, count } = this.#spans[place]!;
          for (let number = first; number < first + count; number += 1)
            if (reached[number] === steps) reached[number] = steps + 1;
        }
      steps += 1;
    }
    return { reached, steps, tests };
  }

  /** What came since the last call is sorted in, which costs little. */
  #order(sort: Sort): Order {
    const entries = this.#entries;
    const known = this.#orders.get(sort);
    if (known?.upTo === entries.length) return known;
    const numbers = [...(known?.numbers ?? [])].filter((number) => entries[number]);
    for (let number = known?.upTo ?? 0; number < entries.length; number += 1)
      if (entries[number]) numbers.push(number);
    const compare = comparator(sort);
    numbers.sort((first, second) => compare(entries[first]!, entries[second]!));
    const ids = numbers.map((number) => entries[number]!.item.id);
    const order = { numbers: Uint32Array.from(numbers), ids, upTo: entries.length };
    this.#orders.set(sort, order);
    return order;
  }
}
