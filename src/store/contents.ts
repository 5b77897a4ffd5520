import { type Database, run, type Store } from './db';
import type { Annotation, Page } from './model';
import { type AnnotationRow, toAnnotation } from './row';
import { scan } from './scan';

/** What stands on one page. */
export interface PageContents {
  url: string;
  /** Undefined where the page's row is gone. */
  page: Page | undefined;
  /** Empty where all were deleted. */
  annotations: Annotation[];
}

/** What takes in the contents of pages. */
export interface Taker {
  /** Forgets everything. */
  clear(): void;
  /** Takes in more of what stands on a page. */
  add(contents: PageContents): void;
  /** Takes in what stands on a page, in place of what stood there before. */
  put(contents: PageContents): void;
}

function byPage(rows: readonly AnnotationRow[], urls: readonly string[] = []): Map<string, Annotation[]> {
  const found = new Map(urls.map((url) => [url, [] as Annotation[]]));
  for (const row of rows) {
    const there = found.get(row.page);
    if (there) there.push(toAnnotation(row));
    else found.set(row.page, [toAnnotation(row)]);
  }
  return found;
}

/** Pages read at once. */
const CHUNK = 250;

async function read(db: Database, urls: readonly string[]): Promise<PageContents[]> {
  const [pages, rows] = await Promise.all([
    db.pages.bulkGet([...urls]),
    db.annotations.where('page').anyOf(urls).toArray(),
  ]);
  const found = byPage(rows, urls);
  return urls.map((url, index) => ({ url, page: pages[index], annotations: found.get(url) ?? [] }));
}

/** Inside a transaction: the highest revision there is. */
export const lastRevision = async (db: Database) => Number((await db.lookup.orderBy('rev').lastKey()) ?? 0);

/** The highest revision there is; it grows with every write of a page or annotation. A live query that asks for it runs again then. */
export function newestRevision(store: Store): Promise<number> {
  return run(store, lastRevision);
}

/** Everything, table by table, which is many times as fast as page by page. Answers with the revision that it is of. */
function readAll(store: Store, taker: Taker): Promise<number> {
  taker.clear();
  return run(store, (db) =>
    db.transaction('r', [db.lookup, db.pages, db.annotations], async () => {
      const rev = await lastRevision(db);
      const pages = new Map((await db.pages.toArray()).map((page) => [page.url, page]));
      await scan(db, (rows) => {
        for (const [url, annotations] of byPage(rows)) taker.add({ url, page: pages.get(url), annotations });
      });
      return rev;
    }),
  );
}

/**
 * Hands to `taker` the contents of all pages that were written since a revision (0: of all pages). Answers with the revision up to which
 * everything was read: what to ask for the next time.
 */
export async function readContents(store: Store, since: number, taker: Taker): Promise<number> {
  if (since === 0) return readAll(store, taker);
  for (let rev = since; ; ) {
    const after = rev;
    const chunk = await run(store, (db) =>
      db.transaction('r', [db.lookup, db.pages, db.annotations], async () => {
        const rows = await db.lookup.where('rev').above(after).limit(CHUNK).toArray();
        const urls = rows.map(({ page }) => page);
        return { rev: rows.at(-1)?.rev ?? after, contents: await read(db, urls) };
      }),
    );
    rev = chunk.rev;
    for (const contents of chunk.contents) taker.put(contents);
    if (chunk.contents.length < CHUNK) return rev;
  }
}
