import Dexie from 'dexie';
import type { ExportSet } from '../exchange/set';
import type { Database } from './db';
import type { ExportParts, Take } from './export-set';
import { idStretches, stretchOf } from './id-stretches';
import type { Page, TextVersion } from './model';
import { toAnnotation } from './row';

/** Pages whose annotations are read at once: each answer costs a way to the browser and back. */
const PAGES = 250;

/** Into how many stretches a table is cut that is read in the order of its ids. */
const ID_STRETCHES = 40;

/** Pages from the first URL up to the next stretch's; rows that stand on pages without a row lie in one of them, too. */
interface PageStretch {
  pages: Page[];
  lower: string;
  upper: string | null;
}

function pageStretches(pages: readonly Page[]): PageStretch[] {
  const made = [];
  for (let from = 0; from === 0 || from < pages.length; from += PAGES) {
    const part = pages.slice(from, from + PAGES);
    const [first, next] = [pages[from], pages[from + PAGES]];
    made.push({ pages: part, lower: from === 0 ? '' : first!.url, upper: next?.url ?? null });
  }
  return made;
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
 * asked for at once, so that the browser reads on while what it has read is taken.
 */
export async function exportAll(db: Database, parts: ExportParts, take: Take): Promise<void> {
  const total = await db.annotations.count();
  const changes = parts.history ? await idStretches(db.history, ID_STRETCHES) : [];
  const annotations = parts.torn ? await idStretches(db.annotations, ID_STRETCHES) : [];
  const pages = pageStretches(await db.pages.toArray());
  let read = 0;
  const tell = (part: Partial<ExportSet>) => {
    read += part.annotations?.length ?? 0;
    take({ ...none, ...part }, read, total);
  };
  const tasks = [
    ...pages.map(async (stretch) => {
      const [rows, texts] = await Dexie.Promise.all([
        parts.torn ? [] : annotationsIn(db, stretch),
        parts.texts ? textsIn(db, stretch) : [],
      ]);
      tell({ pages: stretch.pages, annotations: rows.map(toAnnotation), texts });
    }),
    ...annotations.map(async (stretch) => {
      const rows = await stretchOf(db.annotations, stretch);
      tell({ annotations: rows.map(toAnnotation) });
    }),
    ...changes.map(async (stretch) => tell({ history: await stretchOf(db.history, stretch) })),
    db.decisions.toArray().then((decisions) => tell({ decisions })),
  ];
  await Dexie.Promise.all(tasks);
}
