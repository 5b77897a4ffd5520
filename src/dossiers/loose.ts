import { keyOf, readName } from '../names';
import type { DossierRecord, Sighting } from './record';

/**
 * Claims that were saved before it was kept whom they name have but the words for imposer, target and source. Where those
 * words are, whole, the telling name of a person or body that other annotations name, they are taken for a naming of it.
 */
export function resolveLoose(records: readonly DossierRecord[]): DossierRecord[] {
  const known = new Set(records.flatMap(({ sightings }) => sightings.map(({ key }) => key)));
  return records.map((record) => {
    const found = record.loose.flatMap(({ words, part }): Sighting[] => {
      for (const kind of ['body', 'person'] as const) {
        const naming = readName(kind, words);
        if (naming?.isTelling && known.has(keyOf(naming)))
          return [{ ...naming, key: keyOf(naming), name: words.replace(/^the\s+/i, ''), role: null, part }];
      }
      return [];
    });
    return found.length === 0 ? record : { ...record, sightings: [...record.sightings, ...found] };
  });
}
