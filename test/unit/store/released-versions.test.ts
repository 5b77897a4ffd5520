import { existsSync, readFileSync } from 'node:fs';
import { IDBFactory } from 'fake-indexeddb';
import { describe, expect, it } from 'vitest';
import { annotationsOfPage } from '../../../src/store/annotations';
import { addDecisions, listDecisions } from '../../../src/store/decisions';
import { editAnnotation } from '../../../src/store/edit';
import { exportSet } from '../../../src/store/export-set';
import { historyOf } from '../../../src/store/history';
import { migrations } from '../../../src/store/migrations';
import { search } from '../../../src/store/search/search';
import { getSettings } from '../../../src/store/settings';
import { newStore } from './harbour';
import { type Dump, dump, restore } from './raw-database';

/** What each released version left on disk; kept for ever, and never written anew by a later version. */
const fixture = (version: number) => new URL(`./fixtures/v${version}.json`, import.meta.url);
const versions = migrations.map(({ version }) => version);
const read = (version: number): Dump => JSON.parse(readFileSync(fixture(version), 'utf8'));
const schema = ({ version, stores }: Dump) => ({
  version,
  stores: stores.map(({ rows: _, ...store }) => store),
});
const rowsOf = (dumped: Dump, name: string) => dumped.stores.find((store) => store.name === name)?.rows ?? [];

describe('released versions', () => {
  it('are numbered from 1 on', () => {
    expect(versions).toEqual(versions.map((_, index) => index + 1));
  });

  it.each(versions)('version %i has a fixture', (version) => {
    expect(existsSync(fixture(version))).toBe(true);
  });

  it('the newest makes the schema that its fixture has', async () => {
    const factory = new IDBFactory();
    const store = newStore(factory);
    await store.open();
    store.close();
    expect(schema(await dump(factory))).toEqual(schema(read(versions.at(-1)!)));
  });
});

describe.each(versions)('a store of version %i', (version) => {
  async function opened() {
    const dumped = read(version);
    const factory = new IDBFactory();
    await restore(factory, dumped);
    return { dumped, store: newStore(factory) };
  }

  it('is opened, and nothing in it is lost', async () => {
    const { dumped, store } = await opened();
    const set = await exportSet(store, 'all');
    expect(rowsOf(dumped, 'annotations').length).toBeGreaterThan(0);
    for (const name of ['annotations', 'pages', 'history', 'texts', 'decisions'] as const) {
      expect([name, set[name].length]).toEqual([name, rowsOf(dumped, name).length]);
    }
    const [kept] = await annotationsOfPage(store, 'https://news.example/harbour-bank');
    expect(kept).toMatchObject({
      verdict: 'confirmed',
      note: 'Kept by the first release.',
      tags: ['bank', 'été'],
    });
    expect((await historyOf(store, kept!.id)).map(({ field }) => field)).toEqual([
      'created',
      'note',
      'tags',
      'verdict',
    ]);
    expect(await getSettings(store)).toMatchObject({ mode: 'click', sites: { 'news.example': 'on' } });
  });

  it('is searched and goes on being written', async () => {
    const { store } = await opened();
    const { rows, total } = await search(store, 'harbour ete');
    expect(total).toBe(1);
    await editAnnotation(store, rows[0]!.annotation.id, { note: 'Changed since.' });
    expect((await search(store, 'since')).total).toBe(1);
    const before = await listDecisions(store, 'measure');
    const added = await addDecisions(store, [{ about: 'measure', rule: 'apart', members: ['a', 'b'] }]);
    expect(await listDecisions(store, 'measure')).toEqual([...before, ...added]);
  });
});
