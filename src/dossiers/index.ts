import type { IdentityKey } from '../names';
import type { Decision } from '../store/model';
import { alike } from './alike';
import { companions } from './companions';
import { newerFirst } from './dates';
import { dossierOf } from './dossier';
import { byGroup, gather } from './gather';
import { identify } from './identities';
import { resolveLoose } from './loose';
import type { DossierRecord } from './record';
import { summaryOf } from './summary';
import type { Companion, Dossier, PageFacts, Summary } from './types';

export type { DossierRecord, Part } from './record';
export { toRecord } from './record';
export type * from './types';

export interface Dossiers {
  /** Everyone who is named, the last seen first. */
  list: Summary[];
  /** Everything about the one whom a key means; null where nothing names it any more. */
  open(key: IdentityKey): Dossier | null;
  /** Ids of the annotations that name the one whom a key means, newest first. */
  idsOf(key: IdentityKey): string[];
  /** Whom an annotation names. */
  namedIn(annotation: string): Summary[];
  /** Dossiers that may be of the same one; a question, see `alike`. */
  alike(dossier: Summary): Summary[];
}

/**
 * Dossiers over records in any order, `pages` by URL and the reader's decisions about identities. Time and memory grow with the
 * number of names; what a single dossier adds to its row in the list is worked out when it is opened.
 */
export function makeDossiers(
  given: readonly DossierRecord[],
  pages: ReadonlyMap<string, PageFacts>,
  decisions: readonly Decision[],
): Dossiers {
  const records = resolveLoose(given);
  const identities = identify(records, decisions);
  const named = new Map(records.map((record) => [record.id, byGroup(record, identities)] as const));
  const gathered = gather(records, pages, named, identities);
  const summaries = new Map([...gathered].map(([group, one]) => [group, summaryOf(one)] as const));
  const idsByPage = new Map<string, string[]>();
  for (const { id, page } of records) {
    const ids = idsByPage.get(page);
    if (ids) ids.push(id);
    else idsByPage.set(page, [id]);
  }
  const groupsOf = (id: string) => named.get(id)?.keys() ?? [];

  function companionsOf(group: string): Companion[] {
    const { appearances } = gathered.get(group)!;
    const annotationsOf = (page: string) => idsByPage.get(page) ?? [];
    return [...companions(group, appearances, groupsOf, annotationsOf)]
      .flatMap(([other, counts]) => {
        const summary = summaries.get(other);
        return summary ? [{ key: summary.key, kind: summary.kind, name: summary.name, ...counts }] : [];
      })
      .sort(
        (one, other) =>
          other.claims - one.claims || other.articles - one.articles || (one.name < other.name ? -1 : 1),
      );
  }

  const list = [...summaries.values()].sort(
    (one, other) => newerFirst(one.last, other.last) || (one.key < other.key ? -1 : 1),
  );
  return {
    list,
    open(key) {
      const one = gathered.get(identities.groupOf(key));
      return one ? dossierOf(one, pages, identities, companionsOf(one.group)) : null;
    },
    idsOf: (key) => gathered.get(identities.groupOf(key))?.appearances.map(({ record }) => record.id) ?? [],
    namedIn: (annotation) => [...groupsOf(annotation)].flatMap((group) => summaries.get(group) ?? []),
    alike: (dossier) => alike(dossier, list, (one, other) => identities.mayBeOne(one.key, other.key)),
  };
}
