import { useState } from 'preact/hooks';
import { intervals, MOST_KEPT } from '../../../src/backup/plan';
import { lastWords, warningWords } from '../../ui/backup-words';
import { backUpNow, keepPlan, switchBackupsOff, switchBackupsOn, useBackups } from '../../ui/backups';
import { t } from '../../ui/i18n';

/** Dated files of everything in Downloads: on or off, how often, how many, and how the last one went. */
export function BackupSettings({ fail }: { fail: (error: unknown) => void }) {
  const { value } = useBackups();
  const [refused, setRefused] = useState(false);
  const [running, setRunning] = useState(false);
  /** What is being typed as the number of files, so that news of a backup does not take it away. */
  const [typed, setTyped] = useState<string | null>(null);
  if (!value) return null;
  const { plan, health, isBarred, isSettled } = value;

  const act = (work: Promise<boolean>) => {
    setRunning(true);
    work.then((granted) => setRefused(!granted), fail).finally(() => setRunning(false));
  };
  const warning = warningWords(health);

  return (
    <section aria-labelledby="backup">
      <h2 id="backup">{t('backup_title')}</h2>
      <p class="muted">{t('backup_hint')}</p>
      {isBarred && <p class="notice quiet">{t('managed_export_off')}</p>}
      <label class="option">
        <input
          type="checkbox"
          role="switch"
          class="switch"
          checked={plan !== null}
          aria-checked={plan !== null}
          disabled={running || isBarred || !isSettled}
          onChange={(event) =>
            act(event.currentTarget.checked ? switchBackupsOn() : switchBackupsOff().then(() => true))
          }
        />
        {t('backup_switch')}
      </label>
      {plan && (
        <div class="backup-plan">
          <label>
            {t('backup_every')}
            <select
              class="field"
              value={plan.every}
              onChange={({ currentTarget }) => {
                const every = intervals.find((interval) => interval === currentTarget.value);
                if (every) keepPlan({ ...plan, every }).catch(fail);
              }}
            >
              {intervals.map((interval) => (
                <option key={interval} value={interval}>
                  {t(`backup_every_${interval}`)}
                </option>
              ))}
            </select>
          </label>
          <label>
            {t('backup_keep')}
            <input
              class="field"
              type="number"
              min={1}
              max={MOST_KEPT}
              value={typed ?? plan.keep}
              onInput={({ currentTarget }) => setTyped(currentTarget.value)}
              onChange={({ currentTarget }) => {
                const kept = currentTarget.checkValidity()
                  ? keepPlan({ ...plan, keep: currentTarget.valueAsNumber })
                  : Promise.resolve();
                kept.catch(fail).finally(() => setTyped(null));
              }}
            />
          </label>
          <button type="button" class="button" disabled={running} onClick={() => act(backUpNow(health))}>
            {t('backup_now')}
          </button>
        </div>
      )}
      {plan && (
        <p class={warning ? 'notice' : 'muted'} role="status">
          {running
            ? t('backup_running')
            : (warning ?? lastWords(health.state === 'off' ? null : health.last))}
        </p>
      )}
      {refused && (
        <p class="notice" role="alert">
          {t('backup_refused')}
        </p>
      )}
      <p class="muted small">{t('backup_restore')}</p>
    </section>
  );
}
