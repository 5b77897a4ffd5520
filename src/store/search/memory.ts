import { type SearchFilters, toTest } from './filters';
import type { LookupItem, LookupRow } from './lookup';
import { narrows, type Query, termTest } from './query';
import { comparator, type Sort } from './sort';

/** An annotation and its page, as far as a search goes. */
export interface Entry {
  item: LookupItem;
  page: LookupRow;
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

/**
 * What searches go through, in memory. Texts are scanned: for 100,000 annotations (25 MB) that takes 10 to 20 ms a word, while an inverted
 * index took seconds to make. A changed page's annotations get new numbers and leave holes behind, so that orders made before stay good.
 */
export class MemoryIndex {
  /** The highest revision taken in. */
  rev = 0;
  #entries: (Entry | null)[] = [];
  /** By URL, with the number of the first of its annotations; the others follow. */
  #pages = new Map<string, { page: LookupRow; first: number }>();
  #orders = new Map<Sort, { numbers: number[]; upTo: number }>();
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
      this.#entries.fill(null, known.first, known.first + known.page.items.length);
      this.#live -= known.page.items.length;
    }
    this.#pages.set(page.page, { page, first: this.#entries.length });
    for (const item of page.items) this.#entries.push({ item, page });
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
    const numbers = goesOn ? this.#narrowed(last.numbers, query) : this.#passing(query, filters);
    const isSame = goesOn && last.order === order && numbers.length === last.numbers.length;
    const ids = isSame ? last.ids : this.#ordered(numbers, sort, descending);
    this.#last = { asked, query, order, numbers, ids };
    return ids;
  }

  #ordered(numbers: readonly number[], sort: Sort, descending: boolean): string[] {
    const matched = new Uint8Array(this.#entries.length);
    for (const number of numbers) matched[number] = 1;
    const ids: string[] = [];
    for (const number of this.#order(sort)) if (matched[number]) ids.push(this.#entries[number]!.item.id);
    return descending ? ids.reverse() : ids;
  }

  #passing(query: Query, filters: SearchFilters): number[] {
    const terms = query.map(termTest);
    const passes = toTest(filters);
    const numbers: number[] = [];
    for (const { page, first } of this.#pages.values()) {
      const rest = terms.filter((has) => !has(page.text));
      for (const [index, item] of page.items.entries()) {
        if (passes(item, page) && rest.every((has) => has(item.text))) numbers.push(first + index);
      }
    }
    return numbers;
  }

  /** Those among the last search's that match a query that goes on with it. */
  #narrowed(among: readonly number[], query: Query): number[] {
    const terms = query.map(termTest);
    let read: LookupRow | null = null;
    let rest = terms;
    return among.filter((number) => {
      const { item, page } = this.#entries[number]!;
      if (page !== read) {
        read = page;
        rest = terms.filter((has) => !has(page.text));
      }
      return rest.every((has) => has(item.text));
    });
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
