import { type Database, run, type Store } from './db';
import type { Annotation, Page } from './model';
import { toAnnotation } from './row';

/** What stands on one page. */
export interface PageContents {
  url: string;
  /** Undefined where the page's row is gone. */
  page: Page | undefined;
  /** Empty where all were deleted. */
  annotations: Annotation[];
}

/** Pages read at once. */
const CHUNK = 250;

async function read(db: Database, urls: readonly string[]): Promise<PageContents[]> {
  const [pages, rows] = await Promise.all([
    db.pages.bulkGet([...urls]),
    db.annotations.where('page').anyOf(urls).toArray(),
  ]);
  const byPage = new Map(urls.map((url) => [url, [] as Annotation[]]));
  for (const row of rows) byPage.get(row.page)?.push(toAnnotation(row));
  return urls.map((url, index) => ({ url, page: pages[index], annotations: byPage.get(url) ?? [] }));
}

/** The highest revision there is; it grows with every write of a page or annotation. A live query that asks for it runs again then. */
export async function newestRevision(store: Store): Promise<number> {
  return Number((await run(store, (db) => db.lookup.orderBy('rev').lastKey())) ?? 0);
}

/**
 * Hands `take` the contents of all pages that were written since a revision (0: of all pages), in chunks that leave the event loop
 * free. Answers with the revision up to which everything was read: what to ask for the next time.
 */
export async function readContents(
  store: Store,
  since: number,
  take: (contents: PageContents[]) => void,
): Promise<number> {
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
    if (chunk.contents.length > 0) take(chunk.contents);
    if (chunk.contents.length < CHUNK) return rev;
  }
}
