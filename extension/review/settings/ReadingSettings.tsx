import { useState } from 'preact/hooks';
import { grantsEverywhere } from '../../ui/hosts';
import { t } from '../../ui/i18n';
import { chooseAutomatic, chooseOnClick } from '../../ui/sites';
import type { SettingsProps } from './SettingsView';
import { useOrigins } from './use-origins';

/** News sites automatically, or only when asked. */
export function ReadingSettings({ settings, fail }: SettingsProps) {
  const origins = useOrigins();
  const [refused, setRefused] = useState(false);
  const act = (work: Promise<boolean>) => {
    work.then((granted) => setRefused(!granted), fail);
  };
  const lost = settings.mode === 'all' && origins !== null && !grantsEverywhere(origins);
  return (
    <section aria-labelledby="reading">
      <h2 id="reading">{t('review_settings_reading')}</h2>
      <div role="radiogroup" aria-labelledby="reading">
        <label class="option">
          <input
            type="radio"
            name="mode"
            checked={settings.mode === 'all' && !lost}
            onClick={() => (settings.mode !== 'all' || lost) && act(chooseAutomatic(settings.mode))}
          />
          <span>
            {t('review_settings_auto')}
            <span class="muted hint">{t('review_settings_auto_hint')}</span>
          </span>
        </label>
        <label class="option">
          <input
            type="radio"
            name="mode"
            checked={settings.mode !== 'all'}
            onClick={() => settings.mode !== 'click' && act(chooseOnClick().then(() => true))}
          />
          <span>
            {t('review_settings_click')}
            <span class="muted hint">{t('review_settings_click_hint')}</span>
          </span>
        </label>
      </div>
      {lost && (
        <p class="notice" role="alert">
          {t('review_settings_lost_access')}
        </p>
      )}
      {refused && (
        <p class="notice" role="alert">
          {t('review_settings_refused')}
        </p>
      )}
    </section>
  );
}
