import Dexie, { type PromiseExtended } from 'dexie';
import { type Database, run, type Store } from './db';
import { sha256 } from './hash';
import type { TextVersion } from './model';
import { parse } from './parse';
import { hash, textVersion } from './schema';
import { now } from './time';
import { writing } from './write';

/** A page's text as a version read now. */
export async function versionOf(page: string, text: string): Promise<TextVersion> {
  return { page, text, hash: await sha256(text), seen: now() };
}

/** Inside a transaction: those of the versions that are not kept yet. */
export async function unknownTexts(db: Database, versions: readonly TextVersion[]): Promise<TextVersion[]> {
  const known = await Promise.all(
    versions.map(({ page, hash }) => db.texts.where('[page+hash]').equals([page, hash]).count()),
  );
  return versions.filter((_, index) => known[index] === 0);
}

/** A page's versions, in no order. */
export function textsOf(db: Database, page: string): PromiseExtended<TextVersion[]> {
  return db.texts.where('[page+hash]').between([page, Dexie.minKey], [page, Dexie.maxKey]).toArray();
}

/** The distinct texts that a page was kept in, oldest first: the evidence for what it said, and when. */
export async function textVersions(store: Store, page: string): Promise<TextVersion[]> {
  const versions = await run(store, (db) => textsOf(db, page));
  return versions.sort((first, second) => Date.parse(first.seen) - Date.parse(second.seen));
}

/**
 * Keeps the text in which a page is read now, as its newest, where something was saved on the page; answers with the version.
 * Null, and nothing written, where the page is unknown.
 */
export async function keepText(store: Store, page: string, text: string): Promise<TextVersion | null> {
  const version = parse(textVersion, await versionOf(page, text), 'Text');
  return writing(store, async (db) => {
    const row = await db.pages.get(page);
    if (!row) return { result: null, writes: {} };
    const kept = await db.texts.get([page, version.hash]);
    const pages = [{ ...row, textHash: version.hash }];
    return { result: kept ?? version, writes: { pages, texts: kept ? [] : [version] } };
  });
}

/** How a page's text now compares with those that its annotations were made on. */
export interface VisitComparison {
  /** Whether it differs from the text of any annotation that the reader did not dismiss. */
  changed: boolean;
  /** Ids of the annotations made on another text. */
  outdated: string[];
  /** When the newest of those texts was first read; null where none is kept. */
  since: string | null;
}

/** Compares a page's text, by its SHA-256, with the texts that its annotations were made on. Imported ones may have none. */
export async function compareVisit(store: Store, page: string, textHash: string): Promise<VisitComparison> {
  parse(hash, textHash, 'Text hash');
  return run(store, (db) =>
    db.transaction('r', db.annotations, db.texts, async () => {
      const rows = await db.annotations.where({ page }).toArray();
      const outdated = rows.filter(
        (row) => !row.dismissed && row.textHash !== null && row.textHash !== textHash,
      );
      const hashes = [...new Set(outdated.flatMap((row) => row.textHash ?? []))];
      const versions = await db.texts.bulkGet(hashes.map((each): [string, string] => [page, each]));
      const seen = versions.flatMap((version) => version?.seen ?? []);
      return {
        changed: outdated.length > 0,
        outdated: outdated.map(({ id }) => id),
        since: seen.sort().at(-1) ?? null,
      };
    }),
  );
}
