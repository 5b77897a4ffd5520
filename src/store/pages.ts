import { type Database, run, type Store } from './db';
import type { Page } from './model';
import { parse } from './parse';
import { hash, pageFacts } from './schema';
import { latest, now } from './time';
import { writing } from './write';

/** What is known of a page before the store adds when it was seen. */
export type PageFacts = Omit<Page, 'firstSeen' | 'lastSeen' | 'textHash'>;

/** A page's row with newer facts; what the page no longer states is kept as it was known. */
export function mergeFacts(known: Page, facts: PageFacts): Page {
  return {
    ...known,
    title: facts.title ?? known.title,
    outlet: facts.outlet ?? known.outlet,
    byline: facts.byline ?? known.byline,
    published: facts.published ?? known.published,
    language: facts.language ?? known.language,
  };
}

/** Inside a transaction: a page's row brought up to what was just seen, or its first row. Not written yet. */
export async function seePage(db: Database, facts: PageFacts, textHash: string | null): Promise<Page> {
  const at = now();
  const known = await db.pages.get(facts.url);
  const base = known ?? { ...facts, firstSeen: at, lastSeen: at, textHash };
  return {
    ...mergeFacts(base, facts),
    lastSeen: latest(at, base.lastSeen),
    textHash: textHash ?? base.textHash,
  };
}

/**
 * Notes that the reader sees a page again: last seen, newest facts and text hash. A page on which nothing was ever saved
 * leaves no trace; then, as where it is unknown, the answer is null.
 */
export async function visitPage(
  store: Store,
  page: PageFacts,
  textHash: string | null,
): Promise<Page | null> {
  const facts = parse(pageFacts, page, 'Page');
  if (textHash !== null) parse(hash, textHash, 'Text hash');
  return writing(store, async (db) => {
    if (!(await db.pages.get(facts.url))) return { result: null, writes: {} };
    const row = await seePage(db, facts, textHash);
    return { result: row, writes: { pages: [row] } };
  });
}

/** The rows of the given pages, by URL; unknown ones are left out. */
export async function pagesByUrl(store: Store, urls: Iterable<string>): Promise<Map<string, Page>> {
  const wanted = [...new Set(urls)];
  const rows = await run(store, (db) => db.pages.bulkGet(wanted));
  return new Map(rows.flatMap((row) => (row ? [[row.url, row] as const] : [])));
}
