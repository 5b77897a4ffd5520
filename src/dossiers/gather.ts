import type { IdentityKey, IdentityKind } from '../names';
import { publishedDay } from '../pictures';
import { newerFirst } from './dates';
import { type Identities, memberKey } from './identities';
import type { DossierRecord, Sighting } from './record';
import type { PageFacts } from './types';

/** One annotation in which someone is named. */
export interface Appearance {
  record: DossierRecord;
  /** Of publication, or of saving where that is unknown. */
  day: string;
  /** The names by which it is named there; one at least. */
  sightings: Sighting[];
}

/** One person, body or country with all annotations that name it. */
export interface Gathered {
  /** The name of the group among the identities. */
  group: string;
  /** The key that stands for it in addresses. */
  key: IdentityKey;
  kind: IdentityKind;
  /** The words of the key. */
  words: readonly string[];
  /** Newest first. */
  appearances: Appearance[];
}

const newestFirst = (one: Appearance, other: Appearance) =>
  newerFirst(one.day, other.day) || newerFirst(one.record.id, other.record.id);

/** The sightings of a record by whom they mean. */
export function byGroup(record: DossierRecord, identities: Identities): Map<string, Sighting[]> {
  const groups = new Map<string, Sighting[]>();
  for (const sighting of record.sightings) {
    const group = identities.groupIn(sighting);
    const known = groups.get(group);
    if (known) known.push(sighting);
    else groups.set(group, [sighting]);
  }
  return groups;
}

/** The key for addresses: that of the name which stands in most annotations; a telling one where there is one. */
function representative(appearances: readonly Appearance[], identities: Identities) {
  const counts = new Map<IdentityKey, { count: number; sighting: Sighting }>();
  for (const { sightings } of appearances) {
    for (const sighting of sightings) {
      const key = memberKey(sighting, identities);
      const known = counts.get(key) ?? { count: 0, sighting };
      known.count += 1;
      counts.set(key, known);
    }
  }
  const [best] = [...counts].sort(
    ([one, a], [other, b]) =>
      Number(b.sighting.isTelling) - Number(a.sighting.isTelling) ||
      b.count - a.count ||
      (one < other ? -1 : 1),
  );
  const [key, { sighting }] = best!;
  return { key, kind: sighting.kind, words: sighting.words };
}

/** Brings the annotations of each person, body and country together; `named` has whom each names, as `byGroup` says. */
export function gather(
  records: readonly DossierRecord[],
  pages: ReadonlyMap<string, PageFacts>,
  named: ReadonlyMap<string, ReadonlyMap<string, Sighting[]>>,
  identities: Identities,
): Map<string, Gathered> {
  const found = new Map<string, Appearance[]>();
  const days = new Map([...pages.values()].map(({ url, published }) => [url, publishedDay(published)]));
  for (const record of records) {
    if (record.sightings.length === 0) continue;
    const day = days.get(record.page) ?? record.created.slice(0, 10);
    for (const [group, sightings] of named.get(record.id) ?? []) {
      const appearance = { record, day, sightings };
      const known = found.get(group);
      if (known) known.push(appearance);
      else found.set(group, [appearance]);
    }
  }
  return new Map(
    [...found].map(([group, appearances]) => [
      group,
      {
        group,
        ...representative(appearances, identities),
        appearances: appearances.sort(newestFirst),
      },
    ]),
  );
}
