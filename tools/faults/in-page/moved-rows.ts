import { openStore } from '../../../src/store/db';
import { sha256 } from '../../../src/store/hash';
import { importSet } from '../../../src/store/import-set';
import { migrations } from '../../../src/store/migrations';
import type { Migration } from '../../../src/store/migrations/migration';
import { madeUpSet } from '../../bench-store/made-up';
import type { Look } from './look';
import { answer, rowsWithIndexFaults } from './soundness';

/**
 * A large store that a schema upgrade rewrites row by row. No release has had one that does, so this one is made up; it stands in a
 * database of its own, which nothing else of the extension opens.
 */
const NAME = 'reportedly-moved';
const RELEASED = migrations.at(-1)!.version;
const PER_ARTICLE = 10;

/** Notes leave the annotations for a table of their own, and texts for another under one key instead of two. */
const moving: Migration = {
  version: RELEASED + 1,
  stores: { notes: 'annotation', editions: 'hash, page' },
  async upgrade(transaction) {
    const table = (name: string) => transaction.table<Record<string, unknown>, string>(name);
    const annotations = await table('annotations').toArray();
    await table('notes').bulkAdd(annotations.map(({ id, note }) => ({ annotation: id, note })));
    await table('annotations')
      .toCollection()
      .modify((row) => {
        delete row.note;
      });
    await table('editions').bulkAdd(await table('texts').toArray());
    await table('texts').clear();
  },
};

/** By opening it: what `indexedDB.databases()` tells just after a kill need not be what a window then finds. */
async function versionOf(): Promise<number> {
  const db = await answer(indexedDB.open(NAME));
  db.close();
  return db.version;
}

/** Makes the large store as the newest release leaves it, where it is not there or was upgraded. */
export async function fillOld(articles: number): Promise<void> {
  if ((await versionOf()) === RELEASED * 10) return;
  await answer(indexedDB.deleteDatabase(NAME));
  const set = await madeUpSet(0, articles, PER_ARTICLE);
  const store = openStore({ name: NAME });
  await importSet(store, set);
  store.close();
}

/** Opens it with the version that moves its rows. */
export async function moveRows(): Promise<void> {
  const store = openStore({ name: NAME, migrations: [...migrations, moving] });
  await store.open();
  store.close();
}

interface Tables {
  annotations: { id: string; note?: string }[];
  notes?: { annotation: string; note: string }[];
  texts: { page: string; hash: string; text: string }[];
  editions?: { page: string; hash: string; text: string }[];
  [table: string]: object[] | undefined;
}

/** The rows as they were before any of them moved. */
function unmoved({ notes, editions, ...tables }: Tables): Tables {
  if (!notes || !editions) return tables as Tables;
  const noteOf = new Map(notes.map(({ annotation, note }) => [annotation, note]));
  return {
    ...tables,
    annotations: tables.annotations.map((row) => ({ ...row, note: noteOf.get(row.id) ?? 'lost' })),
    texts: editions,
  } as Tables;
}

function halfMoved({ annotations, notes, texts, editions }: Tables, isMoved: boolean): string[] {
  const withNote = annotations.filter(({ note }) => note !== undefined).length;
  if (!isMoved)
    return !notes && !editions && withNote === annotations.length
      ? []
      : ['Rows of the old version have moved.'];
  return withNote === 0 && notes?.length === annotations.length && texts.length === 0 && editions?.length
    ? []
    : ['Rows have not moved with the new version.'];
}

const inOrder = (rows: readonly object[]) =>
  rows
    .map((row) => JSON.stringify(Object.entries(row).sort(([one], [other]) => (one < other ? -1 : 1))))
    .sort();

/** What lies in the large store. Its digest is of the same rows before and after they moved. */
export async function lookMoved(): Promise<Look> {
  const db = await answer(indexedDB.open(NAME));
  const { rows, faults } = await rowsWithIndexFaults(db);
  const { version } = db;
  db.close();
  const tables = rows as unknown as Tables;
  faults.push(...halfMoved(tables, version > RELEASED * 10));
  const before = Object.entries(unmoved(tables)).sort(([one], [other]) => (one < other ? -1 : 1));
  const digest = await sha256(JSON.stringify(before.map(([name, list]) => [name, inOrder(list ?? [])])));
  return { faults, version, count: tables.annotations.length, digest };
}
