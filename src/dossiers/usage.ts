import { newerFirst } from './dates';
import type { Usage } from './types';

/** Words used of someone: which, on what day, in which article. */
interface Use {
  words: string;
  day: string;
  page: string;
}

/** When which words were used, the latest used first. */
export function usages(uses: Iterable<Use>): Usage[] {
  const found = new Map<string, { first: string; last: string; pages: Set<string> }>();
  for (const { words, day, page } of uses) {
    const known = found.get(words) ?? { first: day, last: day, pages: new Set() };
    if (day < known.first) known.first = day;
    if (day > known.last) known.last = day;
    known.pages.add(page);
    found.set(words, known);
  }
  return [...found]
    .map(([words, { first, last, pages }]) => ({ words, first, last, articles: pages.size }))
    .sort(
      (one, other) =>
        newerFirst(one.last, other.last) ||
        other.articles - one.articles ||
        (one.words < other.words ? -1 : 1),
    );
}
