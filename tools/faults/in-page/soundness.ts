import { sha256 } from '../../../src/store/hash';
import { byTime } from '../../../src/store/history';
import type { Annotation, AnnotationEdit, Change, Page, TextVersion } from '../../../src/store/model';
import { type LookupRow, toLookup } from '../../../src/store/search/lookup';

/** What lies in the database, read and judged without the store's own way of opening it. Runs in the browser. */

export interface Rows {
  annotations: Annotation[];
  pages: Page[];
  texts: TextVersion[];
  history: Change[];
  lookup: LookupRow[];
}

export function answer<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}

const at = (row: unknown, path: string): unknown =>
  path.split('.').reduce<unknown>((value, key) => (value as Record<string, unknown> | undefined)?.[key], row);

/** The keys under which an index is to have a row. */
function keysOf(row: unknown, { keyPath, multiEntry }: IDBIndex): unknown[] {
  if (Array.isArray(keyPath)) return [keyPath.map((path) => at(row, path))];
  const key = at(row, keyPath as string);
  return multiEntry ? [...new Set(key as unknown[])] : [key];
}

/** Whether an index has an entry for each key of each row, in order, and no other. */
async function indexFault(table: IDBObjectStore, name: string, rows: readonly unknown[]): Promise<string[]> {
  const index = table.index(name);
  const primary = (row: unknown) =>
    Array.isArray(table.keyPath)
      ? table.keyPath.map((path) => at(row, path))
      : at(row, table.keyPath as string);
  const wanted = rows
    .flatMap((row) => keysOf(row, index).map((key) => [key, primary(row)] as const))
    .sort((one, other) => indexedDB.cmp(one, other))
    .map(([, key]) => key);
  const found = await answer(index.getAllKeys());
  return JSON.stringify(found) === JSON.stringify(wanted)
    ? []
    : [`index ${table.name}.${name} has ${found.length} entries, of ${wanted.length}, or others`];
}

const BLANK: Required<AnnotationEdit> = { verdict: null, note: '', tags: [], dismissed: false };
const same = (one: unknown, other: unknown) => JSON.stringify(one) === JSON.stringify(other);

/** Whether the history tells how an annotation came to be what it is. One that was brought in may begin with anything. */
function historyFaults(id: string, annotation: Annotation | undefined, changes: readonly Change[]): string[] {
  const ofField = (field: Change['field']) => changes.filter((change) => change.field === field);
  const faults: string[] = [];
  if (ofField('created').length !== 1) faults.push(`${id} was created ${ofField('created').length} times`);
  if (!annotation && ofField('deleted').length === 0) faults.push(`${id} is gone, and was not deleted`);
  for (const field of ['verdict', 'note', 'tags', 'dismissed'] as const) {
    const steps = ofField(field);
    const wasImported = annotation?.suggestion?.engine === 'made-up';
    let value: unknown = wasImported ? (steps[0]?.from ?? annotation[field]) : BLANK[field];
    for (const { from, to } of steps) {
      if (!same(from, value))
        faults.push(`the history of ${id} lacks a step before ${field} ${JSON.stringify(to)}`);
      value = to;
    }
    if (annotation && !same(annotation[field], value))
      faults.push(`${field} of ${id} is not what its history says`);
  }
  return faults;
}

function byAnnotation(history: readonly Change[]): Map<string, Change[]> {
  const lists = new Map<string, Change[]>();
  for (const change of [...history].sort(byTime)) {
    const list = lists.get(change.annotation);
    if (list) list.push(change);
    else lists.set(change.annotation, [change]);
  }
  return lists;
}

function lookupFaults({ lookup, pages, annotations }: Rows): string[] {
  const rows = new Map(lookup.map((row) => [row.page, row]));
  const inOrder = ({ items, ...row }: Omit<LookupRow, 'rev'>) => ({
    ...row,
    items: [...items].sort((one, other) => (one.id < other.id ? -1 : 1)),
  });
  return pages.flatMap((page) => {
    const { rev: _, ...row } = rows.get(page.url) ?? { rev: 0 };
    const own = annotations.filter((annotation) => annotation.page === page.url);
    const isSame = 'items' in row && same(inOrder(row), inOrder(toLookup(page.url, page, own)));
    return isSame ? [] : [`search does not know ${page.url} as it is`];
  });
}

/** Every row of every table by the table's name, and where an index does not agree with them. */
export async function rowsWithIndexFaults(
  db: IDBDatabase,
): Promise<{ rows: Record<string, unknown[]>; faults: string[] }> {
  const names = [...db.objectStoreNames];
  const transaction = db.transaction(names);
  const faults: string[] = [];
  const rows: Record<string, unknown[]> = {};
  for (const name of names) {
    const table = transaction.objectStore(name);
    const found = await answer(table.getAll());
    rows[name] = found;
    for (const index of table.indexNames) faults.push(...(await indexFault(table, index, found)));
  }
  return { rows, faults };
}

/** Everything in the database that does not go together; nothing where all is well. */
export async function faultsOf(db: IDBDatabase): Promise<{ rows: Rows; faults: string[] }> {
  const { rows: found, faults } = await rowsWithIndexFaults(db);
  const rows = found as unknown as Rows;
  const annotations = new Map(rows.annotations.map((annotation) => [annotation.id, annotation]));
  const histories = byAnnotation(rows.history);
  const pages = new Set(rows.pages.map(({ url }) => url));
  const texts = new Set(rows.texts.map(({ page, hash }) => `${page} ${hash}`));
  for (const { id, page, textHash } of rows.annotations) {
    if (!pages.has(page)) faults.push(`${id} is on a page that is not there`);
    if (textHash !== null && !texts.has(`${page} ${textHash}`)) faults.push(`the text of ${id} is not there`);
  }
  for (const id of new Set([...annotations.keys(), ...histories.keys()]))
    faults.push(...historyFaults(id, annotations.get(id), histories.get(id) ?? []));
  for (const { hash, text } of rows.texts)
    if ((await sha256(text)) !== hash) faults.push(`a text is not what its hash says: ${hash}`);
  faults.push(...lookupFaults(rows));
  return { rows, faults };
}
