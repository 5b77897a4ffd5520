import { type IdentityKind, nameWords } from '../names';

const ACRONYM = /^[\p{Lu}\p{N}.&-]{1,7}$/u;

/** The name to show: the most frequent of those that are no acronym or single name of a person; the longer of two alike. */
export function titleOf(
  kind: IdentityKind,
  words: readonly string[],
  counts: ReadonlyMap<string, number>,
): string {
  const names = [...counts].sort(
    ([one, ones], [other, others]) => others - ones || other.length - one.length || (one < other ? -1 : 1),
  );
  if (kind === 'country') {
    const proper = names.find(([name]) => nameWords(name).join(' ') === words.join(' '));
    return proper?.[0] ?? words.map((word) => word[0]!.toUpperCase() + word.slice(1)).join(' ');
  }
  const full = names.find(([name]) => !ACRONYM.test(name) && (kind !== 'person' || /\s/.test(name.trim())));
  return (full ?? names[0])?.[0] ?? '';
}
