import Dexie from 'dexie';
import type { ExportSet } from '../exchange/set';
import type { Database } from './db';
import type { ExportParts, Take } from './export-set';
import { idStretches, type Stretch, stretchOf } from './id-stretches';
import type { Page, TextVersion } from './model';
import { toAnnotation } from './row';

/** Pages whose annotations are read at once: each answer costs a way to the browser and back, large ones outlive the short-lived. */
const PAGES = 60;

/** Into how many stretches a table is cut that is read in the order of its ids. */
const ID_STRETCHES = 40;

/** Pages from a URL up to the next stretch's; rows that stand on pages without a row lie in one of them, too. */
interface PageStretch {
  lower: string;
  upper: string | null;
}

function pageStretches(urls: readonly string[]): PageStretch[] {
  const lowers = urls.filter((_, index) => index > 0 && index % PAGES === 0);
  const [upper = null] = lowers;
  return [
    { lower: '', upper },
    ...lowers.map((lower, index) => ({ lower, upper: lowers[index + 1] ?? null })),
  ];
}

function pagesIn(db: Database, { lower, upper }: PageStretch): PromiseLike<Page[]> {
  return db.pages
    .where('url')
    .between(lower, upper ?? Dexie.maxKey)
    .toArray();
}

function annotationsIn(db: Database, { lower, upper }: PageStretch) {
  return db.annotations
    .where('page')
    .between(lower, upper ?? Dexie.maxKey)
    .toArray();
}

function textsIn(db: Database, { lower, upper }: PageStretch): PromiseLike<TextVersion[]> {
  return db.texts
    .where('[page+hash]')
    .between([lower, Dexie.minKey], [upper ?? Dexie.maxKey, Dexie.minKey])
    .toArray();
}

const none: ExportSet = { pages: [], annotations: [], history: [], texts: [], decisions: [] };

/**
 * Inside a transaction: hands everything to `take`, in the order of the pages' URLs or, where pages may be torn apart, of the ids. All is
 * asked for at once, so that the browser reads on while what it has read is taken. How far the reading is, is told in pages, by the answers
 * that have come: Chromium takes half a second to count a large table's rows.
 */
export async function exportAll(db: Database, parts: ExportParts, take: Take): Promise<void> {
  const [changes, annotations, urls] = await Dexie.Promise.all([
    parts.history ? idStretches(db.history, ID_STRETCHES) : [],
    parts.torn ? idStretches(db.annotations, ID_STRETCHES) : [],
    db.pages.toCollection().primaryKeys(),
  ]);
  const asked: (() => PromiseLike<void>)[] = [];
  let answered = 0;
  const tell = (part: Partial<ExportSet>) => {
    answered += 1;
    take({ ...none, ...part }, Math.round((answered / asked.length) * urls.length), urls.length);
  };
  const readPages = async (stretch: PageStretch) => {
    const [pages, rows, texts] = await Dexie.Promise.all([
      pagesIn(db, stretch),
      parts.torn ? [] : annotationsIn(db, stretch),
      parts.texts ? textsIn(db, stretch) : [],
    ]);
    tell({ pages, annotations: rows.map(toAnnotation), texts });
  };
  const readAnnotations = async (stretch: Stretch) => {
    const rows = await stretchOf(db.annotations, stretch);
    tell({ annotations: rows.map(toAnnotation) });
  };
  asked.push(
    ...pageStretches(urls).map((stretch) => () => readPages(stretch)),
    ...annotations.map((stretch) => () => readAnnotations(stretch)),
    ...changes.map((stretch) => async () => tell({ history: await stretchOf(db.history, stretch) })),
    () => db.decisions.toArray().then((decisions) => tell({ decisions })),
  );
  await Dexie.Promise.all(asked.map((read) => read()));
}
