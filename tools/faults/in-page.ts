/** What `npm run faults` has a page of the extension do. */
import { englishLabels } from '../../src/exchange/labels';
import type { ExportSet } from '../../src/exchange/set';
import { defaultTemplates } from '../../src/exchange/template/templates';
import { writeExport } from '../../src/exchange/write-export';
import { editBulk } from '../../src/store/bulk';
import { openStore } from '../../src/store/db';
import { editAnnotation, type StoreEdit } from '../../src/store/edit';
import { StoreError } from '../../src/store/errors';
import { sha256 } from '../../src/store/hash';
import { importSet } from '../../src/store/import-set';
import type { Change } from '../../src/store/model';
import { removeAnnotations } from '../../src/store/remove';
import { saveAnnotation } from '../../src/store/save';
import { dump, restore } from '../../test/unit/store/raw-database';
import { madeUpSet } from '../bench-store/made-up';
import { answer, faultsOf } from './soundness';

const PER_ARTICLE = 10;
const NAME = 'reportedly';

let store = openStore();
let set: ExportSet | null = null;

const api = (globalThis as unknown as { browser?: typeof chrome }).browser ?? chrome;

async function tabsAt(path: string): Promise<number[]> {
  const tabs = await api.tabs.query({});
  return tabs.flatMap(({ id, url }) => (id !== undefined && url?.endsWith(path) ? [id] : []));
}

/** Closes every tab at an address with this ending, crashed ones too. */
export async function closeTabs(path: string): Promise<void> {
  await api.tabs.remove(await tabsAt(path));
}

/** A message to the background from the content script's own world in a tab, as the reader's scripts send it. */
export async function fromTab(path: string, message: unknown): Promise<unknown> {
  const [tabId] = await tabsAt(path);
  if (tabId === undefined) throw new Error(`no tab shows ${path}`);
  const [ran] = await api.scripting.executeScript({
    target: { tabId },
    // As JSON, since Chromium leaves out what is null.
    func: (sent: string) =>
      ((globalThis as unknown as { browser?: typeof chrome }).browser ?? chrome).runtime.sendMessage(
        JSON.parse(sent),
      ),
    args: [JSON.stringify(message)],
  });
  return ran?.result;
}

export async function edit(id: string, change: StoreEdit): Promise<void> {
  await editAnnotation(store, id, change);
}

export async function bulk(ids: string[], change: StoreEdit): Promise<void> {
  await editBulk(store, ids, change);
}

export async function remove(id: string): Promise<void> {
  await removeAnnotations(store, [id]);
}

/** Characters of an article that fills the disk; by chance, so that nothing can press them together. */
const LARGE = 300_000;
/** Far more articles than any disk that is full in a test can hold. */
const MOST = 1000;

function largeText(n: number): string {
  const codes = new Uint16Array(LARGE);
  // The browser gives no more than 65,536 bytes at once.
  for (let from = 0; from < LARGE; from += 32_768)
    crypto.getRandomValues(codes.subarray(from, from + 32_768));
  return `Article ${n}. ${new TextDecoder('utf-16le').decode(codes)}`;
}

export interface Filled {
  /** The ids that were acknowledged before the first refusal. */
  ids: string[];
  /** The StoreError's code, or what else was thrown. */
  refusal: string;
}

/** Saves article after article until the store refuses one. */
export async function fillUp(): Promise<Filled> {
  const ids: string[] = [];
  for (let n = 0; n < MOST; n += 1) {
    try {
      ids.push(await saveLarge(n));
    } catch (error) {
      return { ids, refusal: error instanceof StoreError ? error.code : String(error) };
    }
  }
  return { ids, refusal: 'none' };
}

async function saveLarge(n: number): Promise<string> {
  const exact = `Article ${n}.`;
  const { id } = await saveAnnotation(store, {
    draft: {
      kind: 'note',
      selectors: {
        quote: { type: 'TextQuoteSelector', exact, prefix: '', suffix: '' },
        position: { type: 'TextPositionSelector', start: 0, end: exact.length },
      },
      suggestion: null,
      edit: { note: `kept ${n}` },
    },
    page: {
      url: `https://news.example/large/${n}`,
      ...{ title: exact, outlet: null, byline: null, published: null, language: 'en' },
    },
    text: largeText(n),
  });
  return id;
}

/** Makes a set of articles ready to be brought in; answers with its number of annotations. */
export async function prepare(from: number, to: number): Promise<number> {
  set = await madeUpSet(from, to, PER_ARTICLE);
  return set.annotations.length;
}

export async function bringIn(): Promise<void> {
  if (!set) throw new Error('Nothing was prepared.');
  await importSet(store, set);
}

/** An export of everything, checked by bringing the same number out that lies in the store. */
export async function takeOut(): Promise<number> {
  const { count } = await writeExport(store, {
    scope: 'all',
    format: 'jsonld',
    labels: englishLabels,
    templates: defaultTemplates,
  });
  return count;
}

/** Puts in the store's place what the first release would have left of it: the same rows, without the tables that came later. */
export async function backToFirstRelease(): Promise<void> {
  store.close();
  const now = await dump(indexedDB);
  await answer(indexedDB.deleteDatabase(NAME));
  const stores = now.stores.filter(({ name }) => name !== 'decisions');
  await restore(indexedDB, { version: 10, stores });
}

/** Opens the store, which brings it to the newest version. */
export async function open(): Promise<void> {
  store = openStore();
  await store.open();
}

export interface Look {
  /** What does not go together. */
  faults: string[];
  version: number;
  count: number;
  /** Of all rows that a reader made. */
  digest: string;
}

async function rawly<T>(work: (db: IDBDatabase) => Promise<T>): Promise<T> {
  const db = await answer(indexedDB.open(NAME));
  try {
    return await work(db);
  } finally {
    db.close();
  }
}

export function look(): Promise<Look> {
  return rawly(async (db) => {
    const { faults, rows } = await faultsOf(db);
    const { annotations, pages, texts, history } = rows;
    const digest = await sha256(JSON.stringify([annotations, pages, texts, history]));
    return { faults, version: db.version, count: annotations.length, digest };
  });
}

export interface Kept {
  id: string;
  quote: string;
  history: Pick<Change, 'field' | 'from' | 'to'>[];
  isThere: boolean;
}

/** Everything that was ever saved of the given page's words, with its history. */
export function kept(): Promise<Kept[]> {
  return rawly(async (db) => {
    const { rows } = await faultsOf(db);
    const quotes = new Map(rows.annotations.map(({ id, selectors }) => [id, selectors.quote.exact]));
    const byId = new Map<string, Kept>();
    for (const { annotation, field, from, to } of rows.history) {
      const known = byId.get(annotation) ?? {
        id: annotation,
        quote: quotes.get(annotation) ?? '',
        history: [],
        isThere: quotes.has(annotation),
      };
      known.history.push({ field, from, to });
      byId.set(annotation, known);
    }
    return [...byId.values()];
  });
}
