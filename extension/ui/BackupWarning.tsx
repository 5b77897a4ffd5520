import { warningWords } from './backup-words';
import { backUpNow, useBackups } from './backups';
import { t } from './i18n';

/** Says that the last backup failed or is old, and leads to what can be done; nothing where all is well. */
export function BackupWarning() {
  const { value } = useBackups();
  const words = value?.isSettled && warningWords(value.health);
  if (!words) return null;
  return (
    <div class="notice backup-warning" role="status">
      <p>{words}</p>
      <p class="row-of-buttons">
        <button type="button" class="button small" onClick={() => void backUpNow(value.health)}>
          {t('backup_now')}
        </button>
        <a class="button small quiet" href="../review/index.html#/settings" target="_blank" rel="noreferrer">
          {t('backup_settings')}
        </a>
      </p>
    </div>
  );
}
