import type { Appearance } from './gather';

/** How often someone is named along with another. */
export interface Together {
  claims: number;
  articles: number;
}

/**
 * Who else is named in someone's claims and articles, by group, with counts. `groupsOf` gives the groups named in an annotation,
 * `annotationsOf` the ids of a page's annotations.
 */
export function companions(
  own: string,
  appearances: readonly Appearance[],
  groupsOf: (annotation: string) => Iterable<string>,
  annotationsOf: (page: string) => Iterable<string>,
): Map<string, Together> {
  const found = new Map<string, Together>();
  const count = (groups: Iterable<string>, what: keyof Together) => {
    for (const group of groups) {
      if (group === own) continue;
      const known = found.get(group) ?? { claims: 0, articles: 0 };
      known[what] += 1;
      found.set(group, known);
    }
  };
  const pages = new Set<string>();
  for (const { record } of appearances) {
    pages.add(record.page);
    if (record.kind === 'claim') count(new Set(groupsOf(record.id)), 'claims');
  }
  for (const page of pages) {
    const there = new Set<string>();
    for (const id of annotationsOf(page)) for (const group of groupsOf(id)) there.add(group);
    count(there, 'articles');
  }
  return found;
}
