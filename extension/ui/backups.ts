import browser from 'webextension-polyfill';
import { type BackupHealth, type BackupPlan, backupHealth, newPlan } from '../../src/backup/plan';
import type { BackupRecord } from '../../src/backup/record';
import { contentsMark, getBackups } from '../../src/store/backups';
import { getSettings, setSettings } from '../../src/store/settings';
import { tell } from './messages';
import { store } from './store';
import { type Live, useLive } from './use-live';
import { usePolicy } from './use-policy';

const permissions = { permissions: ['downloads' as const] };

/** Keeps the reader's choice and has the background follow it. */
export async function keepPlan(backup: BackupPlan | null): Promise<void> {
  await setSettings(store, { backup });
  await tell({ type: 'settings/changed' });
}

/** Switches backups on and makes the first; false where the browser or the reader refused. Call it straight from a click. */
export async function switchBackupsOn(): Promise<boolean> {
  const granted = await browser.permissions.request(permissions).catch(() => false);
  if (!granted) return false;
  await keepPlan(newPlan(new Date().toISOString()));
  await tell({ type: 'backup/run' });
  return true;
}

/**
 * Makes a backup now, and asks for the permission again where the last one failed for want of it; false where that was refused.
 * What else came of it is in the store's record. Call it straight from a click.
 */
export async function backUpNow(health: BackupHealth): Promise<boolean> {
  const isShut = health.state === 'failed' && health.failure.reason === 'no-permission';
  if (isShut && !(await browser.permissions.request(permissions).catch(() => false))) return false;
  await tell({ type: 'backup/run' });
  return true;
}

/** Switches backups off and gives the permission back. The files that were made stay. */
export async function switchBackupsOff(): Promise<void> {
  await keepPlan(null);
  await browser.permissions.remove(permissions);
}

export interface Backups {
  plan: BackupPlan | null;
  record: BackupRecord;
  health: BackupHealth;
  /** The administrator has switched off all files. */
  isBarred: boolean;
  /** Whether it is known what the administrator decided: the browser may take a second to tell. */
  isSettled: boolean;
}

/** The reader's choice, what was made, and what there is to say of it. */
export function useBackups(): Live<Backups> {
  const policy = usePolicy();
  const isBarred = policy?.exportOff ?? false;
  const isSettled = policy !== null;
  return useLive(async () => {
    const { backup } = await getSettings(store);
    const plan = isBarred ? null : backup;
    const record = await getBackups(store);
    const contents = plan ? await contentsMark(store) : '';
    const health = backupHealth(plan, record, contents, new Date().toISOString());
    return { plan, record, isBarred, isSettled, health };
  }, [isBarred, isSettled]);
}
