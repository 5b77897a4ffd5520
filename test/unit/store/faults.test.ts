import { IDBObjectStore } from 'fake-indexeddb';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { editBulk } from '../../../src/store/bulk';
import type { Store } from '../../../src/store/db';
import { editAnnotation } from '../../../src/store/edit';
import { StoreError, toStoreError } from '../../../src/store/errors';
import { exportSet } from '../../../src/store/export-set';
import { importSet } from '../../../src/store/import-set';
import { removeAnnotations } from '../../../src/store/remove';
import { search } from '../../../src/store/search/search';
import { getSettings, setSettings } from '../../../src/store/settings';
import { newBrowser, pageFacts, save } from './support';

afterEach(() => {
  vi.restoreAllMocks();
});

/** Lets writes to one table fail as on a full disk, as of the given number of them. */
function fillDisk(table: string, after = 0): void {
  let writes = 0;
  for (const method of ['put', 'add'] as const) {
    const original = IDBObjectStore.prototype[method];
    vi.spyOn(IDBObjectStore.prototype, method).mockImplementation(function (this: IDBObjectStore, ...args) {
      if (this.name === table && writes++ >= after) throw new DOMException('full', 'QuotaExceededError');
      return original.apply(this, args);
    });
  }
}

/** All that lies in the store, the search rows too. */
async function everything(store: Store) {
  const { pages, texts, annotations, history, lookup, settings } = store.db;
  const tables = [pages, texts, annotations, history, lookup, settings] as const;
  return Promise.all(tables.map((table): PromiseLike<unknown[]> => table.toArray()));
}

describe('a full disk', () => {
  let store: Store;

  beforeEach(() => {
    store = newBrowser().window();
  });

  it.each(['pages', 'texts', 'annotations', 'history', 'lookup'])(
    'met at %s saves nothing of a new annotation',
    async (table) => {
      await save(store);
      const before = await everything(store);
      fillDisk(table);
      const saving = save(store, { page: pageFacts('b'), text: 'The text.', edit: { note: 'typed' } });
      await expect(saving).rejects.toMatchObject({ name: 'StoreError', code: 'quota' });
      expect(await everything(store)).toEqual(before);
    },
  );

  it.each(['annotations', 'history', 'lookup'])('met at %s leaves edits of many undone', async (table) => {
    const first = await save(store);
    const second = await save(store, { quote: 'Another sentence.', page: pageFacts('b') });
    const before = await everything(store);
    fillDisk(table, 1);
    const editing = editBulk(store, [first.id, second.id], { verdict: 'confirmed' });
    await expect(editing).rejects.toMatchObject({ code: 'quota' });
    expect(await everything(store)).toEqual(before);
  });

  it('met in the middle leaves an import undone', async () => {
    const other = newBrowser().window();
    await save(other, { text: 'The text.' });
    await save(other, { quote: 'Another sentence.', page: pageFacts('b') });
    const set = await exportSet(other, 'all');
    await save(store, { quote: 'Here before.' });
    const before = await everything(store);
    fillDisk('annotations', 1);
    await expect(importSet(store, set)).rejects.toMatchObject({ code: 'quota' });
    expect(await everything(store)).toEqual(before);
  });

  it('leaves deletes undone and settings as they were', async () => {
    const { id } = await save(store);
    const before = await everything(store);
    fillDisk('history');
    await expect(removeAnnotations(store, [id])).rejects.toMatchObject({ code: 'quota' });
    fillDisk('settings');
    await expect(setSettings(store, { mode: 'all' })).rejects.toMatchObject({ code: 'quota' });
    expect(await everything(store)).toEqual(before);
  });

  it('does not keep later writes out', async () => {
    const { id } = await save(store);
    fillDisk('history');
    await expect(editAnnotation(store, id, { note: 'typed' })).rejects.toMatchObject({ code: 'quota' });
    vi.restoreAllMocks();
    expect(await editAnnotation(store, id, { note: 'typed' })).toMatchObject({ note: 'typed' });
    expect((await search(store, 'typed')).total).toBe(1);
  });
});

/** Opens the database natively, as another release of the program would; `done` when it is open. */
function openNatively(factory: IDBFactory, version: number): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const request = factory.open('reportedly', version);
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}

describe('versions', () => {
  it('refuses a store that a newer release wrote, and leaves it as it is', async () => {
    const { factory, window } = newBrowser();
    const newer = await openNatively(factory, 9990);
    newer.close();
    const store = window();
    for (let attempt = 0; attempt < 2; attempt += 1) {
      await expect(getSettings(store)).rejects.toMatchObject({ code: 'newer-version' });
    }
    expect(await factory.databases()).toEqual([{ name: 'reportedly', version: 9990 }]);
  });

  it('says so where an older window keeps the store from being upgraded, and goes on once it is closed', async () => {
    const { factory, window } = newBrowser();
    const older = await openNatively(factory, 1);
    const store = window();
    await expect(getSettings(store)).rejects.toMatchObject({ code: 'blocked' });
    await expect(getSettings(store)).rejects.toMatchObject({ code: 'blocked' });
    older.close();
    await vi.waitFor(async () => expect(await getSettings(store)).toMatchObject({ mode: null }));
  });

  it('makes way for a newer release that upgrades the store', async () => {
    const { factory, window } = newBrowser();
    const store = window();
    await save(store);
    const newer = await openNatively(factory, 9990);
    await expect(save(store)).rejects.toBeInstanceOf(StoreError);
    newer.close();
  });

  it('opens again after a window with the same release was closed', async () => {
    const { window } = newBrowser();
    const first = window();
    const { id } = await save(first);
    first.close();
    await expect(editAnnotation(first, id, { note: 'late' })).rejects.toMatchObject({ code: 'closed' });
    expect(await editAnnotation(window(), id, { note: 'late' })).toMatchObject({ note: 'late' });
  });
});

describe('toStoreError', () => {
  it.each([
    [new DOMException('x', 'QuotaExceededError'), 'quota'],
    [Object.assign(new Error('x'), { name: 'AbortError', inner: { name: 'QuotaExceededError' } }), 'quota'],
    [{ name: 'BulkError', failures: [new DOMException('x', 'QuotaExceededError')] }, 'quota'],
    [
      Object.assign(new Error('x'), {
        name: 'AbortError',
        inner: new DOMException('Failed to write blobs (IOError)', 'DataError'),
      }),
      'quota',
    ],
    [new DOMException('x', 'VersionError'), 'newer-version'],
    [new DOMException('x', 'InvalidStateError'), 'closed'],
    [new DOMException('x', 'DataCloneError'), 'invalid'],
    [new TypeError('x'), 'unknown'],
    ['words', 'unknown'],
    [undefined, 'unknown'],
  ])('%s is %s', (error, code) => {
    expect(toStoreError(error)).toMatchObject({ name: 'StoreError', code });
  });

  it('hands a StoreError back from within others', () => {
    const missing = new StoreError('missing', 'gone');
    expect(toStoreError(new Error('outer', { cause: missing }))).toBe(missing);
  });
});
