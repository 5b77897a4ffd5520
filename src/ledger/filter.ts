import { foldedWords } from '../store/fold';
import type { Group } from './summary';

export const SORTS = ['last', 'first', 'articles', 'target'] as const;

/** `last`, `first`: by the last, or the first, report; `articles`: by their number; `target`: by name. */
export type LedgerSort = (typeof SORTS)[number];

export interface LedgerFilter {
  /** Words that the target, or the imposer, must have beginnings of; empty asks nothing. */
  target: string;
  imposer: string;
  /** Only groups that are told as fact in some reports and hedged in others. */
  mixed: boolean;
  /** Only groups that were hedged first and told as fact later. */
  changed: boolean;
  /** Only groups with more than one article. */
  several: boolean;
  sort: LedgerSort;
}

export const wholeLedger: LedgerFilter = {
  target: '',
  imposer: '',
  mixed: false,
  changed: false,
  several: false,
  sort: 'last',
};

/** A test whether every word of the query begins a word of a text. */
function wordsTest(query: string): (text: string | null) => boolean {
  const wanted = foldedWords(query);
  if (wanted.length === 0) return () => true;
  return (text) => {
    const words = foldedWords(text ?? '');
    return wanted.every((start) => words.some((word) => word.startsWith(start)));
  };
}

const times = ({ claims }: Group) => ({ first: claims[0]!.time, last: claims.at(-1)!.time });

const orders: Record<LedgerSort, (first: Group, second: Group) => number> = {
  last: (first, second) => times(second).last - times(first).last,
  first: (first, second) => times(second).first - times(first).first,
  articles: (first, second) => second.articles - first.articles || times(second).last - times(first).last,
  target: (first, second) => {
    const [one, other] = [first.words.target, second.words.target];
    if (one === null || other === null) return Number(one === null) - Number(other === null);
    return one.localeCompare(other, undefined, { sensitivity: 'base' });
  },
};

/** The groups that a filter lets through, in its order: the newest, or most told, first; names from A on, unknown ones last. */
export function filterGroups(groups: readonly Group[], filter: LedgerFilter): Group[] {
  const hasTarget = wordsTest(filter.target);
  const hasImposer = wordsTest(filter.imposer);
  const passes = (group: Group) =>
    (!filter.mixed || group.isMixed) &&
    (!filter.changed || group.stated !== null) &&
    (!filter.several || group.articles > 1) &&
    hasTarget(group.words.target) &&
    hasImposer(group.words.imposer);
  const order = orders[filter.sort];
  return groups
    .filter(passes)
    .sort((first, second) => order(first, second) || (first.id < second.id ? -1 : 1));
}
