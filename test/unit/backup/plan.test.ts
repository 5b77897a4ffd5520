import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { backupName, baseName } from '../../../src/backup/names';
import { backupHealth, isDue, newPlan } from '../../../src/backup/plan';
import {
  type BackupFile,
  type BackupRecord,
  parseRecord,
  sortOut,
  withFailure,
  withFile,
} from '../../../src/backup/record';

const NOW = '2031-03-20T09:00:00.000Z';
const ago = (hours: number) => new Date(Date.parse(NOW) - hours * 3_600_000).toISOString();

const file = (at: string, contents = 'as it was', id = 1): BackupFile => ({
  id,
  path: `/home/ada/Downloads/Reportedly backups/reportedly-${id}.jsonld`,
  at,
  count: 3,
  contents,
});
const none: BackupRecord = { files: [], pending: null, failure: null };
const made = (...files: BackupFile[]): BackupRecord => ({ ...none, files });
const daily = { every: 'day', keep: 2, since: ago(1000) } as const;
const weekly = { ...daily, every: 'week' } as const;

describe('a backup is due', () => {
  it('at once where there is none', () => {
    expect(isDue(newPlan(NOW), none, 'anything', NOW)).toBe(true);
  });

  it.each([
    ['day', 22, false],
    ['day', 23, true],
    ['week', 166, false],
    ['week', 167, true],
  ] as const)('every %s: %i hours after the last: %s', (every, hours, due) => {
    expect(isDue({ ...daily, every }, made(file(ago(hours))), 'other', NOW)).toBe(due);
  });

  it('never while nothing changed', () => {
    expect(isDue(daily, made(file(ago(10_000))), 'as it was', NOW)).toBe(false);
  });

  it('where the clock was set back behind the last one', () => {
    expect(isDue(daily, made(file(ago(-500))), 'other', NOW)).toBe(true);
  });
});

describe('what is said of the backups', () => {
  const health = (plan: typeof daily | typeof weekly | null, record: BackupRecord, contents = 'other') =>
    backupHealth(plan, record, contents, NOW).state;

  it('is nothing where they are off', () => {
    expect(health(null, made(file(ago(9999))))).toBe('off');
  });

  it('is that the last one is old once two intervals went by with changes', () => {
    expect(health(daily, made(file(ago(47))))).toBe('fine');
    expect(health(daily, made(file(ago(49))))).toBe('old');
    expect(health(weekly, made(file(ago(49))))).toBe('fine');
    expect(health(daily, made(file(ago(49))), 'as it was')).toBe('fine');
  });

  it('counts from when they were switched on where there is none, or the last one is older', () => {
    expect(health({ ...daily, since: ago(2) } as unknown as typeof daily, none)).toBe('fine');
    expect(health({ ...daily, since: ago(2) } as unknown as typeof daily, made(file(ago(900))))).toBe('fine');
    expect(health(daily, none)).toBe('old');
  });

  it('is what failed, until one is made again', () => {
    const failed = withFailure(made(file(ago(3))), {
      at: ago(1),
      reason: 'not-saved',
      detail: 'FILE_NO_SPACE',
    });
    expect(health(daily, failed)).toBe('failed');
    expect(failed.files).toHaveLength(1);
    expect(health(daily, withFile(failed, file(NOW)))).toBe('fine');
  });
});

describe('files', () => {
  it('beyond the number kept are the oldest', () => {
    const record = made(file(ago(3), '', 1), file(ago(2), '', 2), file(ago(1), '', 3));
    expect(sortOut(record, 2).surplus.map(({ id }) => id)).toEqual([1]);
    expect(sortOut(record, 2).kept.map(({ id }) => id)).toEqual([2, 3]);
    expect(sortOut(record, 5).surplus).toEqual([]);
  });

  it('that were put elsewhere and whose place a newer one took are not deleted: it would be the newer one', () => {
    const older = file(ago(1), '', 1);
    expect(sortOut(made(older, { ...older, id: 2 }), 1)).toEqual({
      kept: [{ ...older, id: 2 }],
      surplus: [],
    });
  });

  it('have names that sort by time and that every system takes', () => {
    const time = fc.date({ min: new Date('2000-01-01'), max: new Date('2099-12-31'), noInvalidDate: true });
    fc.assert(
      fc.property(time, time, (a, b) => {
        const [first, second] = a < b ? [a, b] : [b, a];
        const name = backupName(first);
        expect(name).toMatch(/^Reportedly backups\/reportedly-\d{4}-\d\d-\d\d-\d{4}\.jsonld$/);
        // An hour is lived twice where summer time ends.
        if (second.getTime() - first.getTime() > 7_200_000) expect(name < backupName(second)).toBe(true);
      }),
    );
    expect(baseName('C:\\Users\\Ada\\Downloads\\reportedly.jsonld')).toBe('reportedly.jsonld');
    expect(baseName('/home/ada/reportedly.jsonld')).toBe('reportedly.jsonld');
  });

  it('are read back from the store, and anything else is no record', () => {
    const record = withFile(none, file(NOW));
    expect(parseRecord(structuredClone(record))).toEqual(record);
    fc.assert(
      fc.property(fc.anything(), (stored) => {
        const { files, pending, failure } = parseRecord(stored);
        expect([files, pending, failure]).toEqual([[], null, null]);
      }),
    );
    expect(parseRecord({ files: [file('yesterday')], failure: null })).toEqual(none);
  });
});
