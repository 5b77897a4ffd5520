import type { IdentityKey } from '../names';

import type { Gathered } from './gather';
import { type Identities, memberKey } from './identities';
import { titleOf } from './naming';
import type { Part, Sighting } from './record';
import { parts as allParts, summaryOf } from './summary';
import type { Article, Companion, Dossier, Member, PageFacts } from './types';
import { usages } from './usage';

/** The names that make up an identity: a telling one with all its articles, any other in each of its own. */
function membersOf({ appearances }: Gathered, identities: Identities): Member[] {
  const found = new Map<
    IdentityKey,
    { sighting: Sighting; names: Map<string, number>; pages: Set<string> }
  >();
  for (const { record, sightings } of appearances) {
    for (const sighting of sightings) {
      const key = memberKey(sighting, identities);
      const known = found.get(key) ?? { sighting, names: new Map(), pages: new Set() };
      known.names.set(sighting.name, (known.names.get(sighting.name) ?? 0) + 1);
      known.pages.add(record.page);
      found.set(key, known);
    }
  }
  return [...found]
    .map(
      ([
        key,
        {
          sighting: { kind, words },
          names,
          pages,
        },
      ]) => ({
        key,
        name: titleOf(kind, words, names),
        pages: [...pages],
      }),
    )
    .sort((one, other) => other.pages.length - one.pages.length || (one.key < other.key ? -1 : 1));
}

function articlesOf({ appearances }: Gathered, pages: ReadonlyMap<string, PageFacts>): Article[] {
  const found = new Map<
    string,
    { day: string; names: Set<string>; parts: Set<Part>; annotations: string[] }
  >();
  for (const { record, day, sightings } of appearances) {
    const known = found.get(record.page) ?? { day, names: new Set(), parts: new Set(), annotations: [] };
    for (const { name, part } of sightings) {
      known.names.add(name);
      known.parts.add(part);
    }
    known.annotations.push(record.id);
    found.set(record.page, known);
  }
  return [...found].map(([url, { day, names, parts, annotations }]) => ({
    ...(pages.get(url) ?? { url, title: null, outlet: null, published: null }),
    day,
    names: [...names],
    parts: allParts.filter((part) => parts.has(part)),
    annotations,
  }));
}

/** Everything about one person, body or country. */
export function dossierOf(
  gathered: Gathered,
  pages: ReadonlyMap<string, PageFacts>,
  identities: Identities,
  companions: Companion[],
): Dossier {
  const { appearances } = gathered;
  const uses = appearances.flatMap(({ record: { page }, day, sightings }) =>
    sightings.map(({ name, role }) => ({ name, role, day, page })),
  );
  const claimIds: Record<Part, string[]> = {
    imposer: [],
    target: [],
    source: [],
    mentioned: [],
    subject: [],
  };
  for (const { record, sightings } of appearances) {
    if (record.kind !== 'claim') continue;
    for (const part of new Set(sightings.map((sighting) => sighting.part))) claimIds[part].push(record.id);
  }
  return {
    ...summaryOf(gathered),
    members: membersOf(gathered, identities),
    usualNames: usages(uses.map(({ name, ...use }) => ({ words: name, ...use }))),
    roles: usages(uses.flatMap(({ role, ...use }) => (role === null ? [] : [{ words: role, ...use }]))),
    pages: articlesOf(gathered, pages),
    claimIds,
    ids: appearances.map(({ record }) => record.id),
    companions,
  };
}
