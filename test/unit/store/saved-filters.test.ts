import { beforeEach, describe, expect, it } from 'vitest';
import { run, type Store } from '../../../src/store/db';
import { deleteFilter, renameFilter, restoreFilter, saveFilter } from '../../../src/store/saved-filters';
import { getSettings, setSettings } from '../../../src/store/settings';
import { newBrowser } from './support';

let store: Store;
let otherWindow: Store;

beforeEach(() => {
  const { window } = newBrowser();
  store = window();
  otherWindow = window();
});

const names = async () => (await getSettings(store)).filters.map(({ name }) => name);

describe('saved filters', () => {
  it('are kept in the order in which they were made, with tidy names', async () => {
    await saveFilter(store, { name: '  Banks,\n unread ', query: 'tag=banks&verdict=none' });
    await saveFilter(store, { name: 'Ports', query: 'q=port' });
    expect(await names()).toEqual(['Banks, unread', 'Ports']);
    expect((await getSettings(store)).filters[0]?.query).toBe('tag=banks&verdict=none');
  });

  it('are renamed; the old name comes back for undo', async () => {
    const { id } = await saveFilter(store, { name: 'Ports', query: 'q=port' });
    expect(await renameFilter(store, id, 'Harbours')).toBe('Ports');
    expect(await names()).toEqual(['Harbours']);
  });

  it('are deleted and put back where they stood', async () => {
    const made = [];
    for (const name of ['A', 'B', 'C']) made.push(await saveFilter(store, { name, query: `q=${name}` }));
    const deleted = await deleteFilter(store, made[1]!.id);
    expect(await names()).toEqual(['A', 'C']);
    await restoreFilter(store, deleted!);
    await restoreFilter(store, deleted!);
    expect(await names()).toEqual(['A', 'B', 'C']);
    expect(await deleteFilter(store, '019a0000-0000-7000-8000-000000000001')).toBeNull();
  });

  it('made in two windows at once are both kept', async () => {
    await Promise.all([
      saveFilter(store, { name: 'Here', query: 'q=here' }),
      saveFilter(otherWindow, { name: 'There', query: 'q=there' }),
      setSettings(otherWindow, { theme: 'dark' }),
    ]);
    expect((await names()).sort()).toEqual(['Here', 'There']);
    expect((await getSettings(store)).theme).toBe('dark');
  });

  it.each(['', '   ', 'x'.repeat(101)])('need a name of a sensible length, not %j', async (name) => {
    await expect(saveFilter(store, { name, query: 'q=x' })).rejects.toMatchObject({ code: 'invalid' });
    expect(await names()).toEqual([]);
  });

  it('that are gone cannot be renamed', async () => {
    const { id } = await saveFilter(store, { name: 'Ports', query: 'q=port' });
    await deleteFilter(otherWindow, id);
    await expect(renameFilter(store, id, 'Harbours')).rejects.toMatchObject({ code: 'missing' });
  });

  it('that are malformed in the store are as good as none', async () => {
    await run(store, (db) => db.settings.put({ key: 'filters', value: [{ id: 'x', name: 1 }] }));
    expect(await names()).toEqual([]);
    await saveFilter(store, { name: 'Ports', query: 'q=port' });
    expect(await names()).toEqual(['Ports']);
  });
});
