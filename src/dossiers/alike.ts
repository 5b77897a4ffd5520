import { readName } from '../names';
import type { Summary } from './types';

/** More than a reader would look through. */
const MOST = 5;

/** A family name beside a full one says nothing new. */
function wordLists({ kind, names }: Summary): (readonly string[])[] {
  if (kind === 'country') return [];
  const all = names.flatMap((name) => readName(kind, name) ?? []);
  const telling = all.filter(({ isTelling }) => isTelling);
  return (telling.length > 0 ? telling : all).map(({ words }) => words);
}

const initials = (words: readonly string[]) => words.map((word) => word[0]).join('');

const holds = (words: readonly string[], others: readonly string[]) =>
  others.every((word) => words.includes(word));

/** `John Pell` and `J. Pell`, `John R. Pell` or `Pell` alone. */
function alikePeople(one: readonly string[], other: readonly string[]): boolean {
  if (one.at(-1) !== other.at(-1)) return false;
  if (one.length === 1 || other.length === 1) return true;
  const [first, second] = [one[0]!, other[0]!];
  return first.startsWith(second) || second.startsWith(first);
}

/** `Karvel Bank` and `Karvel Bank Ltd`; `NFA` and `Norland Freight Authority`. */
function alikeBodies(one: readonly string[], other: readonly string[]): boolean {
  const [short, long] = one.length < other.length ? [one, other] : [other, one];
  if (short.length === 1 && long.length > 2 && short[0] === initials(long)) return true;
  return short.length > 1 && holds(long, short);
}

/**
 * Dossiers that may be of the same person or body, those with most annotations first. It is a question to the reader: nothing is joined
 * by it. `mayBeOne` says whether the reader has not already kept two apart.
 */
export function alike(
  one: Summary,
  list: readonly Summary[],
  mayBeOne: (one: Summary, other: Summary) => boolean,
): Summary[] {
  const own = wordLists(one);
  const areAlike = one.kind === 'person' ? alikePeople : alikeBodies;
  return list
    .filter(
      (other) =>
        other.key !== one.key &&
        other.kind === one.kind &&
        wordLists(other).some((words) => own.some((mine) => areAlike(mine, words))) &&
        mayBeOne(one, other),
    )
    .sort((first, second) => second.annotations - first.annotations || (first.key < second.key ? -1 : 1))
    .slice(0, MOST);
}
