import { useState } from 'preact/hooks';
import { lastWords, warningWords } from '../ui/backup-words';
import { switchBackupsOff, switchBackupsOn, useBackups } from '../ui/backups';
import { errorWords } from '../ui/error-words';
import { t } from '../ui/i18n';

/** Asks whether dated backup files are wanted. */
export function KeepCopy() {
  const { value, error } = useBackups();
  const [refused, setRefused] = useState(false);
  const [trouble, setTrouble] = useState<unknown>(null);
  const isOn = Boolean(value?.plan);
  const toggle = (work: Promise<boolean>) => {
    work.then(
      (granted) => {
        setRefused(!granted);
        setTrouble(null);
      },
      (failure: unknown) => setTrouble(failure),
    );
  };
  const health = value?.health;
  if (value?.isBarred) return null;
  return (
    <section aria-labelledby="backup">
      <h2 id="backup">{t('welcome_backup_title')}</h2>
      <p>{t('welcome_backup_text')}</p>
      <button
        type="button"
        class="button"
        aria-pressed={isOn}
        onClick={() => toggle(isOn ? switchBackupsOff().then(() => true) : switchBackupsOn())}
      >
        {t('welcome_backup_button')}
      </button>
      <div role="status" class="done">
        {health && health.state !== 'off' && <p>{warningWords(health) ?? lastWords(health.last)}</p>}
        {refused && <p>{t('backup_refused')}</p>}
      </div>
      {(trouble ?? error) !== null && (
        <p class="notice" role="alert">
          {errorWords(trouble ?? error)}
        </p>
      )}
    </section>
  );
}
