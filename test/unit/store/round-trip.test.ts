import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { beforeEach, describe, expect, it } from 'vitest';
import { describe as describePlace } from '../../../src/anchor';
import { parseImport } from '../../../src/exchange/import';
import { jsonld } from '../../../src/exchange/jsonld';
import { openStore, type Store } from '../../../src/store/db';
import { editAnnotation } from '../../../src/store/edit';
import { exportSet } from '../../../src/store/export-set';
import { historyOf } from '../../../src/store/history';
import { importSet } from '../../../src/store/import-set';
import { removeAnnotations } from '../../../src/store/remove';
import { saveAnnotation } from '../../../src/store/save';
import { textOf } from '../exchange/written';

const text =
  'The 𝒳 ministry said “it” had imposed sanctions.\n\nOfficials said more might follow. <b>=1+1</b>';
const page = {
  url: 'https://example.org/a',
  title: 'A "title"',
  outlet: 'The Outlet',
  byline: null,
  published: '2026-01-02',
  language: 'en',
};

const newStore = () => openStore({ indexedDB: new IDBFactory(), IDBKeyRange });
let store: Store;

beforeEach(() => {
  store = newStore();
});

async function save(start: number, end: number, note = '') {
  return saveAnnotation(store, {
    draft: {
      kind: 'claim',
      selectors: describePlace(text, start, end),
      suggestion: null,
      edit: { verdict: 'confirmed', note, tags: ['bank', 'oil, gas'] },
    },
    page,
    text,
  });
}

const exported = async (from: Store) => textOf(jsonld(), await exportSet(from, 'all'));

function setOf(json: string) {
  const imported = parseImport(json);
  if (!imported.ok) throw new Error(`refused: ${JSON.stringify(imported.fault)}`);
  return imported.set;
}

describe('an export read back', () => {
  it('gives an empty store everything: annotations, pages, texts and history', async () => {
    const kept = await save(0, 47, 'a note\nof two lines');
    await editAnnotation(store, kept.id, { verdict: 'speculative' });
    await save(49, 80);
    const other = newStore();
    const report = await importSet(other, setOf(await exported(store)));
    expect(report.added).toHaveLength(2);
    expect(await exportSet(other, 'all')).toEqual(await exportSet(store, 'all'));
  });

  it('changes nothing where everything is here already', async () => {
    await save(0, 47);
    const before = await exportSet(store, 'all');
    const report = await importSet(store, setOf(await exported(store)));
    expect(report).toMatchObject({ added: [], merged: [], unchanged: [before.annotations[0]?.id] });
    expect(await exportSet(store, 'all')).toEqual(before);
  });

  it('brings back what was deleted', async () => {
    const { id } = await save(0, 47);
    const file = await exported(store);
    await removeAnnotations(store, [id]);
    expect((await importSet(store, setOf(file))).added).toEqual([id]);
  });

  it('keeps the later verdict, and the one that loses in the history', async () => {
    const { id } = await save(0, 47);
    const file = await exported(store);
    await editAnnotation(store, id, { verdict: 'speculative', note: 'later' });
    await importSet(store, setOf(file));
    const [annotation] = (await exportSet(store, { ids: [id] })).annotations;
    expect(annotation).toMatchObject({ verdict: 'speculative', note: 'later' });
  });

  it('takes what is newer in the file, and never takes a note away', async () => {
    const { id } = await save(0, 47, 'mine');
    const set = setOf(await exported(store));
    const [there] = set.annotations;
    if (!there) throw new Error('nothing exported');
    Object.assign(there, { verdict: 'speculative', note: '', modified: '2099-01-01T00:00:00.000Z' });
    expect((await importSet(store, set)).merged).toEqual([id]);
    const [annotation] = (await exportSet(store, { ids: [id] })).annotations;
    expect(annotation).toMatchObject({ verdict: 'speculative', note: 'mine' });
    const history = await historyOf(store, id);
    expect(history.at(-1)).toMatchObject({ field: 'verdict', from: 'confirmed', to: 'speculative' });
  });
});
