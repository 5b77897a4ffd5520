import type { DecisionDraft } from '../store/decisions';
import { limits } from '../store/schema';
import type { Group } from './summary';

const ids = ({ claims }: Group) => claims.map(({ id }) => id);

/** Members in lists of what one decision takes, the first of each the same, so that the lists hang together. */
function lists(first: string, others: readonly string[]): string[][] {
  const size = limits.members - 1;
  const made: string[][] = [];
  for (let from = 0; from < others.length; from += size)
    made.push([first, ...others.slice(from, from + size)]);
  return made;
}

const about = 'measure' as const;

/** What the reader decides who merges groups: all of their claims are of one measure. */
export function mergeDecisions(groups: readonly Group[]): DecisionDraft[] {
  const [first, ...others] = groups.flatMap(ids);
  return first === undefined
    ? []
    : lists(first, others).map((members) => ({ about, rule: 'together', members }));
}

/**
 * What the reader decides who takes claims out of a group: they are of one measure among themselves, and what is left is, but neither is of
 * the other's. Nothing where all or none of the group is taken.
 */
export function splitDecisions(group: Group, out: ReadonlySet<string>): DecisionDraft[] {
  const taken = ids(group).filter((id) => out.has(id));
  const left = ids(group).filter((id) => !out.has(id));
  const [first, ...others] = taken;
  const [firstLeft, ...othersLeft] = left;
  if (first === undefined || firstLeft === undefined) return [];
  const together = [...lists(firstLeft, othersLeft), ...lists(first, others)];
  // The first stands for all that are taken; of the others it need only be known that they were taken.
  const apart = [...lists(first, left), ...others.map((id) => [id, firstLeft])];
  return [
    ...together.map((members) => ({ about, rule: 'together' as const, members })),
    ...apart.map((members) => ({ about, rule: 'apart' as const, members })),
  ];
}
