import browser from 'webextension-polyfill';
import { LOOK_EVERY } from '../../../src/backup/plan';
import { getSettings } from '../../../src/store/settings';
import { store } from '../store';
import { runBackup } from './run';

const ALARM = 'backup';

/** Has the browser wake this script by the hour while backups are switched on, and not at all while they are off. */
export async function scheduleBackups(): Promise<void> {
  const { backup } = await getSettings(store);
  if (!backup) {
    await browser.alarms.clear(ALARM);
    return;
  }
  if (await browser.alarms.get(ALARM)) return;
  browser.alarms.create(ALARM, { delayInMinutes: 1, periodInMinutes: LOOK_EVERY });
}

/** Must be called while the script starts: the browser wakes it only for listeners that were there at its start. */
export function hearBackupAlarm(): void {
  browser.alarms.onAlarm.addListener(async ({ name }) => {
    if (name === ALARM) await runBackup(false);
  });
}
