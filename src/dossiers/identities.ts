import type { IdentityKey } from '../names';
import type { Decision } from '../store/model';
import { Unions } from '../unions';
import type { DossierRecord, Sighting } from './record';

/** Who is who, over all articles. */
export interface Identities {
  /** A name for the group that a key belongs to; the same for all keys of one identity. */
  groupOf(key: IdentityKey): string;
  /** The group of a name that stands in an annotation. */
  groupIn(sighting: Sighting): string;
  /** Whether the reader has not said that two are apart. */
  mayBeOne(one: IdentityKey, other: IdentityKey): boolean;
}

/** The key by which a name is part of a group: over all articles where it belongs there in all of them, else in its article alone. */
export function memberKey(sighting: Sighting, identities: Identities): IdentityKey {
  const isWhole = sighting.isTelling && identities.groupOf(sighting.key) === identities.groupIn(sighting);
  return isWhole ? sighting.key : sighting.keyHere;
}

type Ruling = Pick<Decision, 'id' | 'rule' | 'members' | 'at'>;

const newestFirst = (one: Ruling, other: Ruling) =>
  Date.parse(other.at) - Date.parse(one.at) || (one.id < other.id ? 1 : -1);

/** The reader's word: the newest decision first, so that an older one cannot undo it. */
function decide(groups: Unions, decisions: readonly Ruling[]): void {
  for (const { rule, members } of [...decisions].sort(newestFirst)) {
    const [first, ...others] = members;
    if (first === undefined) continue;
    for (const other of others) {
      if (rule === 'together') groups.unite(first, other);
      else groups.part(first, other);
    }
  }
}

/** The people of an article by the words at either end of their names: family names stand first in some languages. */
function bearers(people: Iterable<Sighting>): Map<string, Set<IdentityKey>> {
  const found = new Map<string, Set<IdentityKey>>();
  for (const { words, keyHere } of people) {
    for (const word of [words[0]!, words.at(-1)!])
      found.set(word, (found.get(word) ?? new Set<IdentityKey>()).add(keyHere));
  }
  return found;
}

/**
 * Brings names together into people, bodies and countries. A telling name is the same one in every article. Any other name holds for its
 * article alone; a single name of a person joins the one person of that article who bears it, and nobody where two do. The reader's
 * decisions outweigh all of this, the newest of them the older ones. The order of the records does not matter.
 */
export function identify(records: readonly DossierRecord[], decisions: readonly Ruling[]): Identities {
  const byPage = new Map<string, Map<IdentityKey, Sighting>>();
  for (const { page, sightings } of records) {
    const there = byPage.get(page) ?? new Map<IdentityKey, Sighting>();
    for (const sighting of sightings) there.set(sighting.key, sighting);
    byPage.set(page, there);
  }
  const groups = new Unions();
  decide(groups, decisions);
  for (const [, there] of [...byPage].sort(([one], [other]) => (one < other ? -1 : 1))) {
    const sightings = [...there.values()].sort((one, other) => (one.key < other.key ? -1 : 1));
    const telling = sightings.filter(({ isTelling }) => isTelling);
    for (const { key, keyHere } of telling) groups.unite(key, keyHere);
    const people = bearers(telling.filter(({ kind }) => kind === 'person'));
    for (const { keyHere, kind, isTelling, words } of sightings) {
      if (isTelling || kind !== 'person') continue;
      const [bearer, ...more] = people.get(words[0]!) ?? [];
      if (bearer && more.length === 0) groups.unite(bearer, keyHere);
    }
  }
  return {
    groupOf: (key) => groups.find(key),
    groupIn: ({ keyHere }) => groups.find(keyHere),
    mayBeOne: (one, other) => groups.mayUnite(one, other),
  };
}
