import { type DossierRecord, sighting } from './record';

/**
 * Claims that were saved before it was kept whom they name have but the words for imposer, target and source. Where those
 * words are, whole, the telling name of a person or body that other annotations name, they are taken for a naming of it.
 */
export function resolveLoose(records: readonly DossierRecord[]): DossierRecord[] {
  const known = new Set(records.flatMap(({ sightings }) => sightings.map(({ key }) => key)));
  return records.map((record) => {
    const { page } = record;
    const found = record.loose.flatMap(({ words, part }) =>
      (['body', 'person'] as const)
        .flatMap((kind) => sighting(kind, words.replace(/^the\s+/i, ''), { page, role: null, part }))
        .filter(({ isTelling, key }) => isTelling && known.has(key))
        .slice(0, 1),
    );
    return found.length === 0 ? record : { ...record, sightings: [...record.sightings, ...found] };
  });
}
