import { BACKUP_FOLDER, baseName } from '../../src/backup/names';
import type { BackupHealth } from '../../src/backup/plan';
import type { BackupFailure, BackupFile } from '../../src/backup/record';
import { formatTime } from './dates';
import { t, tn, uiLanguage } from './i18n';

const timeOf = (at: string) => formatTime(at, uiLanguage()) ?? at;

/** When the newest backup was made, what is in it, and where it lies. */
export function lastWords(last: BackupFile | null): string {
  if (!last) return t('backup_none');
  return tn('backup_last', last.count, timeOf(last.at), `${BACKUP_FOLDER}/${baseName(last.path)}`);
}

/** What went wrong, what is safe, what to do. */
function failureWords({ at, reason, detail }: BackupFailure): string {
  if (reason === 'no-permission') return t('backup_failed_permission');
  return t(reason === 'not-saved' ? 'backup_failed_saving' : 'backup_failed_store', timeOf(at), detail);
}

/** What the reader has to know of the backups; null where all is well or they are off. */
export function warningWords(health: BackupHealth): string | null {
  if (health.state === 'failed') return `${failureWords(health.failure)} ${lastWords(health.last)}`;
  if (health.state === 'old') return `${t('backup_old')} ${lastWords(health.last)}`;
  return null;
}
