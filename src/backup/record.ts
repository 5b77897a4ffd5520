import * as v from 'valibot';

/** What is known of the backup files that were made. Times are ISO 8601 UTC. */

const time = v.pipe(v.string(), v.isoTimestamp());

/** A file that the browser has saved. */
const file = v.object({
  /** The browser's number for the download; a browser may forget it, and give it to another one later. */
  id: v.pipe(v.number(), v.integer()),
  /** Where it lies, as the browser says. */
  path: v.string(),
  at: time,
  /** How many annotations are in it. */
  count: v.pipe(v.number(), v.integer(), v.minValue(0)),
  /** The state of the store that it holds; see `contentsMark`. */
  contents: v.string(),
});

/** Why no file was made: the permission was taken back, the browser could not save it, or the store could not be read. */
const failure = v.object({
  at: time,
  reason: v.picklist(['no-permission', 'not-saved', 'store']),
  /** The browser's or the store's own words. */
  detail: v.string(),
});

export type BackupFile = v.InferOutput<typeof file>;
export type BackupFailure = v.InferOutput<typeof failure>;

/** Files, oldest first, and what went wrong since the newest of them. */
export interface BackupRecord {
  files: BackupFile[];
  /** A file that is being saved; left behind where the browser ended meanwhile. */
  pending: BackupFile | null;
  failure: BackupFailure | null;
}

const record = v.object({
  files: v.fallback(v.array(file), () => []),
  pending: v.fallback(v.nullable(file), null),
  failure: v.fallback(v.nullable(failure), null),
}) satisfies v.GenericSchema<unknown, BackupRecord>;

/** A record out of anything: what is malformed counts as not there. */
export function parseRecord(stored: unknown): BackupRecord {
  const parsed = v.safeParse(record, stored);
  return parsed.success ? parsed.output : { files: [], pending: null, failure: null };
}

/** A record with a file that was saved: what went wrong before no longer matters. */
export function withFile({ files }: BackupRecord, saved: BackupFile): BackupRecord {
  return { files: [...files, saved], pending: null, failure: null };
}

/** A record with what went wrong; the files that there are stay. */
export function withFailure({ files }: BackupRecord, failed: BackupFailure): BackupRecord {
  return { files, pending: null, failure: failed };
}

/** The newest files, as many as are kept, and the older ones: those to delete, but for any whose place a kept file took since. */
export function sortOut(
  { files }: BackupRecord,
  keep: number,
): { kept: BackupFile[]; surplus: BackupFile[] } {
  const kept = files.slice(-keep);
  const places = new Set(kept.map(({ path }) => path));
  const surplus = files.slice(0, Math.max(0, files.length - keep)).filter(({ path }) => !places.has(path));
  return { kept, surplus };
}
