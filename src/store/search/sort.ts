import type { Entry } from './memory';

/** created: when it was saved; modified: last changed; published: the page's date; outlet: the page's, by name. */
export type Sort = 'created' | 'modified' | 'published' | 'outlet';

type Compare = (first: Entry, second: Entry) => number;

const byText = (first: string, second: string) => (first < second ? -1 : Number(first > second));

/** Times are of one form (ISO 8601 UTC), which sorts as text. */
const byCreated: Compare = ({ item: first }, { item: second }) =>
  byText(first.created, second.created) || byText(first.id, second.id);

/** A page's date may be a bare day or have an offset; without one it comes first. */
const instant = (published: string | null) => {
  const milliseconds = published === null ? Number.NaN : Date.parse(published);
  return Number.isNaN(milliseconds) ? Number.NEGATIVE_INFINITY : milliseconds;
};

/** Remembers what a costly function gave for each value: many annotations share a date or an outlet. */
function memo<K, V>(compute: (key: K) => V): (key: K) => V {
  const known = new Map<K, V>();
  return (key) => {
    const value = known.get(key);
    if (value !== undefined) return value;
    const computed = compute(key);
    known.set(key, computed);
    return computed;
  };
}

/** Compares by a column, then by when they were saved, so that no two annotations are equal. */
export function comparator(sort: Sort): Compare {
  if (sort === 'created') return byCreated;
  if (sort === 'modified') {
    return (first, second) => byText(first.item.modified, second.item.modified) || byCreated(first, second);
  }
  if (sort === 'outlet') {
    const name = memo((outlet: string | null) => outlet?.toLowerCase() ?? '');
    return (first, second) =>
      byText(name(first.page.outlet), name(second.page.outlet)) || byCreated(first, second);
  }
  const time = memo(instant);
  return (first, second) => {
    const one = time(first.page.published);
    const other = time(second.page.published);
    return one < other ? -1 : one > other ? 1 : byCreated(first, second);
  };
}
