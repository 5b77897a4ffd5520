import Dexie from 'dexie';
import type { ExportSet } from '../exchange/set';
import type { Database } from './db';
import type { ExportParts, Take } from './export-set';
import { idCuts } from './id-stretches';
import type { Page } from './model';
import { toAnnotation } from './row';

/** Pages whose annotations are read at once: each answer costs a way to the browser and back. */
const PAGES = 250;

/** The pages in stretches, each from its first URL up to that of the next; those of pages without a row lie in one of them, too. */
function stretches(pages: readonly Page[]) {
  const made = [];
  for (let from = 0; from === 0 || from < pages.length; from += PAGES) {
    const part = pages.slice(from, from + PAGES);
    const [first, next] = [pages[from], pages[from + PAGES]];
    made.push({ pages: part, lower: from === 0 ? '' : first!.url, upper: next?.url ?? null });
  }
  return made;
}

/** Into how many stretches the history is cut. */
const HISTORY_STRETCHES = 32;

/** Bounds of those stretches; each goes up to the next bound. */
async function historyBounds(db: Database) {
  const all = db.history.toCollection();
  const [first, last] = await Dexie.Promise.all([all.clone().first(), all.clone().last()]);
  return first && last ? ['', ...idCuts(first.id, last.id, HISTORY_STRETCHES), Dexie.maxKey] : [];
}

const none: ExportSet = { pages: [], annotations: [], history: [], texts: [], decisions: [] };

/**
 * Inside a transaction: hands everything to `take`, page by page in order of their URLs. All is asked for at once, so that the browser reads
 * on while what it has read is taken.
 */
export async function exportAll(db: Database, { history, texts }: ExportParts, take: Take): Promise<void> {
  const total = await db.annotations.count();
  const bounds = history ? await historyBounds(db) : [];
  let read = 0;
  const tasks = stretches(await db.pages.toArray()).map(async ({ pages, lower, upper }) => {
    const [rows, versions] = await Dexie.Promise.all([
      db.annotations
        .where('page')
        .between(lower, upper ?? Dexie.maxKey)
        .toArray(),
      texts
        ? db.texts
            .where('[page+hash]')
            .between([lower, Dexie.minKey], [upper ?? Dexie.maxKey, Dexie.minKey])
            .toArray()
        : [],
    ]);
    read += rows.length;
    take({ ...none, pages, annotations: rows.map(toAnnotation), texts: versions }, read, total);
  });
  const rest = async () => take({ ...none, decisions: await db.decisions.toArray() }, read, total);
  const histories = bounds.slice(1).map(async (upper, index) => {
    const changes = await db.history.where('id').between(bounds[index], upper).toArray();
    take({ ...none, history: changes }, read, total);
  });
  await Dexie.Promise.all([...tasks, ...histories, rest()]);
}
