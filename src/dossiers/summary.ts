import type { Gathered } from './gather';
import { titleOf } from './naming';
import type { Part } from './record';
import type { Summary } from './types';

export const parts = [
  'imposer',
  'target',
  'source',
  'mentioned',
  'subject',
] as const satisfies readonly Part[];

const none = (): Record<Part, number> => ({ imposer: 0, target: 0, source: 0, mentioned: 0, subject: 0 });

/** The row of the list for one person, body or country. */
export function summaryOf({ key, kind, words, appearances }: Gathered): Summary {
  const names = new Map<string, number>();
  const claims = none();
  let claimCount = 0;
  let role: string | null = null;
  const pages = new Set<string>();
  for (const { record, sightings } of appearances) {
    pages.add(record.page);
    for (const name of new Set(sightings.map((sighting) => sighting.name)))
      names.set(name, (names.get(name) ?? 0) + 1);
    role ??= sightings.find((sighting) => sighting.role !== null)?.role ?? null;
    if (record.kind !== 'claim') continue;
    claimCount += 1;
    for (const part of new Set(sightings.map((sighting) => sighting.part))) claims[part] += 1;
  }
  return {
    key,
    kind,
    name: titleOf(kind, words, names),
    names: [...names]
      .sort(([one, ones], [other, others]) => others - ones || (one < other ? -1 : 1))
      .map(([name]) => name),
    role,
    articles: pages.size,
    annotations: appearances.length,
    claims,
    claimCount,
    first: appearances.at(-1)!.day,
    last: appearances[0]!.day,
  };
}
