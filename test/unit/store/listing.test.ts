import Dexie, { liveQuery } from 'dexie';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Store } from '../../../src/store/db';
import { removeAnnotations } from '../../../src/store/remove';
import { searchListing } from '../../../src/store/search/listing';
import { findByIds, searchIds } from '../../../src/store/search/search';
import { newBrowser, pageFacts, save } from './support';

let store: Store;
let otherWindow: Store;
const { indexedDB } = Dexie.dependencies;

beforeEach(async () => {
  const browser = newBrowser();
  // Dexie's live queries stay silent where it knows of no IndexedDB.
  Dexie.dependencies.indexedDB = browser.factory;
  store = browser.window();
  otherWindow = browser.window();
  for (const path of ['a', 'b', 'c'])
    for (const number of [1, 2, 3])
      await save(store, { page: pageFacts(path), quote: `Sanctions on ${path}, number ${number}.` });
});

afterEach(() => {
  Dexie.dependencies.indexedDB = indexedDB;
});

const listing = (query: string, count: number) => searchListing(store, query, {}, {}, count);
const quotesOf = async (query: string) =>
  (await listing(query, 50)).rows.map(({ annotation }) => annotation.selectors.quote.exact);

describe('a list with its first rows', () => {
  it('is what the search finds, with its rows and their pages, before and after the index is in memory', async () => {
    for (const query of ['sanctions', 'sanctions b', 'number 2', 'nothing of it', '']) {
      const ids = await searchIds(otherWindow, query);
      const rows = await findByIds(otherWindow, ids.slice(0, 2));
      expect(await listing(query, 2)).toEqual({ ids, rows });
    }
  });

  it('has what another window wrote since the index was read, and not what it deleted', async () => {
    expect(await quotesOf('number 1')).toHaveLength(3);
    await save(otherWindow, { page: pageFacts('d'), quote: 'Sanctions on d, number 1.' });
    expect(await quotesOf('number 1')).toContain('Sanctions on d, number 1.');
    await removeAnnotations(otherWindow, await searchIds(otherWindow, 'sanctions on a'));
    expect(await quotesOf('number 1')).not.toContain('Sanctions on a, number 1.');
    expect(await quotesOf('number 1')).toHaveLength(3);
  });

  it('is followed by a live query as it changes', async () => {
    await listing('', 1);
    const counts: number[] = [];
    const watched = liveQuery(async () => (await listing('number 3', 10)).rows.length);
    const subscription = watched.subscribe((count) => counts.push(count));
    await vi.waitFor(() => expect(counts).toEqual([3]));
    const { id } = await save(otherWindow, { page: pageFacts('e'), quote: 'Number 3 of another.' });
    await vi.waitFor(() => expect(counts.at(-1)).toBe(4));
    await removeAnnotations(otherWindow, [id]);
    await vi.waitFor(() => expect(counts.at(-1)).toBe(3));
    subscription.unsubscribe();
  });
});
