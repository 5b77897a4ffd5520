import browser from 'webextension-polyfill';
import { backupName } from '../../../src/backup/names';
import { isDue } from '../../../src/backup/plan';
import {
  type BackupFailure,
  type BackupRecord,
  sortOut,
  withFailure,
  withFile,
} from '../../../src/backup/record';
import { contentsMark, getBackups, setBackups } from '../../../src/store/backups';
import { getSettings } from '../../../src/store/settings';
import { readPolicy } from '../../policy';
import { store } from '../store';
import { beginSaving, deleteSaved, NotSaved, savedPath } from './downloads';
import { withBackupFile } from './file';

const permissions = { permissions: ['downloads' as const] };

class NoPermission extends Error {
  override readonly name = 'NoPermission';
}

function failureOf(error: unknown): BackupFailure {
  const reason =
    error instanceof NoPermission ? 'no-permission' : error instanceof NotSaved ? 'not-saved' : 'store';
  const detail = error instanceof Error ? error.message : String(error);
  return { at: new Date().toISOString(), reason, detail };
}

/** What became of a file that was being saved when the browser ended or stopped this script. */
async function settle(record: BackupRecord): Promise<BackupRecord> {
  const { pending } = record;
  if (!pending) return record;
  const path = await savedPath(pending.id);
  return path === null ? { ...record, pending: null } : withFile(record, { ...pending, path });
}

async function save(record: BackupRecord, contents: string): Promise<BackupRecord> {
  const now = new Date();
  return withBackupFile(async ({ url, count }) => {
    const id = await beginSaving(url, backupName(now));
    const pending = { id, path: '', at: now.toISOString(), count, contents };
    await setBackups(store, { ...record, pending });
    return settle({ ...record, pending });
  });
}

async function deleteSurplus(record: BackupRecord, keep: number): Promise<BackupRecord> {
  const { kept, surplus } = sortOut(record, keep);
  for (const file of surplus) await deleteSaved(file).catch(() => {});
  return { ...record, files: kept };
}

async function backUp(isWanted: boolean): Promise<void> {
  const [{ backup: plan }, { exportOff }] = await Promise.all([getSettings(store), readPolicy()]);
  if (!plan || exportOff) return;
  let record = await getBackups(store);
  try {
    if (!(await browser.permissions.contains(permissions))) throw new NoPermission('downloads');
    record = await settle(record);
    const contents = await contentsMark(store);
    if (isWanted || record.failure || isDue(plan, record, contents, new Date().toISOString()))
      record = await save(record, contents);
    record = await deleteSurplus(record, plan.keep);
  } catch (error) {
    record = withFailure(record, failureOf(error));
  }
  await setBackups(store, record);
}

let turn: Promise<void> = Promise.resolve();

/** Makes a backup where one is due, or, where the reader asks for it, in any case. One at a time; what goes wrong is in the record. */
export function runBackup(isWanted: boolean): Promise<void> {
  turn = turn.catch(() => {}).then(() => backUp(isWanted));
  return turn;
}
