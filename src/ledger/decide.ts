import type { Decision } from '../store/model';
import { Unions } from '../unions';

export interface Decided {
  unions: Unions;
  /** Ids that the reader took out of a group: nothing joins them but the reader. */
  alone: ReadonlySet<string>;
  /** Ids that the reader put together with others. */
  joined: ReadonlySet<string>;
}

/** Unites ids to as few groups as what is kept apart allows, each with the first that takes it. */
export function uniteAll(unions: Unions, ids: Iterable<string>): void {
  const groups: string[] = [];
  for (const id of ids) if (!groups.some((group) => unions.unite(group, id))) groups.push(id);
}

/**
 * What the reader's decisions (oldest first) make of ids. The newest is told first: of two that contradict each other, the one told first
 * holds.
 */
export function decide(decisions: readonly Decision[]): Decided {
  const unions = new Unions();
  const alone = new Set<string>();
  const joined = new Set<string>();
  for (const { rule, members } of decisions.toReversed()) {
    const [first = '', ...others] = members;
    if (rule === 'together') {
      uniteAll(unions, members);
      for (const id of members) joined.add(id);
    } else if (rule === 'apart') {
      const parted = others.filter((other) => unions.find(first) !== unions.find(other));
      for (const other of parted) unions.part(first, other);
      if (parted.length > 0) alone.add(first);
    }
  }
  return { unions, alone, joined };
}
