import * as v from 'valibot';
import { run, type Store } from './db';
import { StoreError } from './errors';
import { newId } from './ids';
import { parse } from './parse';
import { id } from './schema';

/** A filter that the reader gave a name. */
export interface SavedFilter {
  /** UUIDv7. */
  id: string;
  name: string;
  /** The filter as the review page's address has it. */
  query: string;
}

const name = v.pipe(
  v.string(),
  v.transform((text) => text.normalize('NFC').replace(/\s+/gu, ' ').trim()),
  v.minLength(1, 'is empty'),
  v.maxLength(100),
);

const savedFilter = v.strictObject({ id, name, query: v.pipe(v.string(), v.maxLength(20_000)) });

/** The setting's form; the reader's own order. */
export const savedFilters = v.pipe(
  v.array(savedFilter),
  v.maxLength(500),
  v.check(
    (filters) => new Set(filters.map((filter) => filter.id)).size === filters.length,
    'has an id twice',
  ),
) satisfies v.GenericSchema<unknown, SavedFilter[]>;

/** Changes the list as it is now, in one transaction, so that two windows that change it both keep what they did. */
function change<T>(
  store: Store,
  work: (filters: SavedFilter[]) => { filters: SavedFilter[]; result: T },
): Promise<T> {
  return run(store, (db) =>
    db.transaction('rw', db.settings, async () => {
      const stored = await db.settings.get('filters');
      const { filters, result } = work(
        v.parse(
          v.fallback(savedFilters, () => []),
          stored?.value ?? [],
        ),
      );
      await db.settings.put({ key: 'filters', value: parse(savedFilters, filters, 'Filters') });
      return result;
    }),
  );
}

/** Keeps a filter under a name, at the end of the list. Rejects with `invalid` where the name is empty or too long. */
export async function saveFilter(
  store: Store,
  filter: Pick<SavedFilter, 'name' | 'query'>,
): Promise<SavedFilter> {
  const made = parse(savedFilter, { id: newId(), ...filter }, 'Filter');
  return change(store, (filters) => ({ filters: [...filters, made], result: made }));
}

/** Gives a saved filter another name; answers with the one that it had. Rejects with `missing` where it was deleted. */
export async function renameFilter(store: Store, filter: string, to: string): Promise<string> {
  const newName = parse(name, to, 'Name');
  return change(store, (filters) => {
    const known = filters.find((each) => each.id === filter);
    if (!known) throw new StoreError('missing', 'This filter is no longer there; it was deleted.');
    const renamed = filters.map((each) => (each === known ? { ...known, name: newName } : each));
    return { filters: renamed, result: known.name };
  });
}

/** Deletes a saved filter. Answers with the way it stood, for `restoreFilter`; null where it was not there any more. */
export async function deleteFilter(
  store: Store,
  filter: string,
): Promise<{ filter: SavedFilter; place: number } | null> {
  return change(store, (filters) => {
    const place = filters.findIndex((each) => each.id === filter);
    const known = filters[place];
    return {
      filters: filters.filter((each) => each !== known),
      result: known ? { filter: known, place } : null,
    };
  });
}

/** Puts a deleted filter back where it stood. */
export async function restoreFilter(
  store: Store,
  { filter, place }: { filter: SavedFilter; place: number },
): Promise<void> {
  return change(store, (filters) => ({
    filters: filters.some(({ id }) => id === filter.id) ? filters : filters.toSpliced(place, 0, filter),
    result: undefined,
  }));
}
