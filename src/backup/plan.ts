import * as v from 'valibot';
import type { BackupFailure, BackupFile, BackupRecord } from './record';

export const intervals = ['day', 'week'] as const;

const HOUR = 3_600_000;
const LENGTH = { day: 24 * HOUR, week: 7 * 24 * HOUR };

/** How often is looked whether a backup is due, in minutes. */
export const LOOK_EVERY = 60;

/** How many files may be kept. */
export const MOST_KEPT = 100;

export const planSchema = v.strictObject({
  every: v.picklist(intervals),
  /** How many files stay; the oldest go. */
  keep: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(MOST_KEPT)),
  /** When it was switched on. ISO 8601 UTC. */
  since: v.pipe(v.string(), v.isoTimestamp()),
});

/** The reader's choice: how often, and how many are kept. */
export type BackupPlan = v.InferOutput<typeof planSchema>;

/** What holds where the reader switches backups on. `now` is ISO 8601 UTC. */
export function newPlan(now: string): BackupPlan {
  return { every: 'week', keep: 8, since: now };
}

/** Milliseconds since a time; one that lies ahead, as after the clock was set back, counts as long ago. */
function age(time: string, now: string): number {
  const milliseconds = Date.parse(now) - Date.parse(time);
  return milliseconds < 0 ? Number.POSITIVE_INFINITY : milliseconds;
}

/**
 * Whether a backup is to be made now: there is none yet, or something changed since the newest one and it is old enough.
 * It is looked for every hour, so one counts as old enough an hour early; otherwise each would come later in the day than the one before.
 */
export function isDue(
  { every }: BackupPlan,
  { files }: BackupRecord,
  contents: string,
  now: string,
): boolean {
  const last = files.at(-1);
  if (!last) return true;
  return last.contents !== contents && age(last.at, now) >= LENGTH[every] - HOUR;
}

export type BackupHealth =
  | { state: 'off' }
  | { state: 'fine'; last: BackupFile | null }
  /** Two intervals have gone by, and what changed in them is in no file. */
  | { state: 'old'; last: BackupFile | null }
  | { state: 'failed'; last: BackupFile | null; failure: BackupFailure };

/** What there is to say of the backups. `plan` is null where they are switched off. */
export function backupHealth(
  plan: BackupPlan | null,
  { files, failure }: BackupRecord,
  contents: string,
  now: string,
): BackupHealth {
  if (plan === null) return { state: 'off' };
  const last = files.at(-1) ?? null;
  if (failure) return { state: 'failed', last, failure };
  const from = last && last.at > plan.since ? last.at : plan.since;
  const isBehind = last?.contents !== contents;
  return { state: isBehind && age(from, now) > 2 * LENGTH[plan.every] ? 'old' : 'fine', last };
}
