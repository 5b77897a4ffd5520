import type { Group } from './summary';

/** Groups by what they are directed at. */
export type ByTarget = ReadonlyMap<string, readonly Group[]>;

/** The groups whose target is known, by it. */
export function byTarget(groups: readonly Group[]): ByTarget {
  const map = new Map<string, Group[]>();
  for (const group of groups) {
    if (group.targetKey === null) continue;
    const list = map.get(group.targetKey);
    if (list) list.push(group);
    else map.set(group.targetKey, [group]);
  }
  return map;
}

function distance(first: Group, second: Group): number {
  const [one, other] = [first.claims, second.claims];
  return Math.max(0, other[0]!.time - one.at(-1)!.time, one[0]!.time - other.at(-1)!.time);
}

/**
 * Groups that a reader may find to be of one measure with the given one, since they have its target: the nearest in time first,
 * `limit` at most.
 */
export function closeTo(group: Group, targets: ByTarget, limit: number): Group[] {
  const others = targets.get(group.targetKey ?? '')?.filter(({ id }) => id !== group.id) ?? [];
  return others
    .map((other) => ({ other, away: distance(group, other) }))
    .sort((first, second) => first.away - second.away || (first.other.id < second.other.id ? -1 : 1))
    .slice(0, limit)
    .map(({ other }) => other);
}
