import { useState } from 'preact/hooks';
import { isAutomatic, typedHost } from '../../ui/hosts';
import { Icon } from '../../ui/Icon';
import { t } from '../../ui/i18n';
import { forgetSite, switchSiteOff, switchSiteOn } from '../../ui/sites';
import { ManagedSites } from './ManagedSites';
import type { SettingsProps } from './SettingsView';
import { useOrigins } from './use-origins';

/** Sites with a choice of their own. */
export function SiteSettings({ settings, fail }: SettingsProps) {
  const origins = useOrigins() ?? [];
  const [typed, setTyped] = useState('');
  const [words, setWords] = useState<string | null>(null);
  const hosts = Object.keys(settings.sites).sort();

  const add = (act: (host: string) => Promise<boolean>) => {
    const host = typedHost(typed);
    if (!host) {
      setWords(t('review_settings_site_invalid', typed));
      return;
    }
    act(host).then((granted) => {
      setWords(granted ? null : t('review_settings_refused'));
      if (granted) setTyped('');
    }, fail);
  };
  const state = (host: string) => {
    if (settings.sites[host] === 'off') return t('review_settings_site_off');
    return isAutomatic(host, settings, origins)
      ? t('review_settings_site_on')
      : t('review_settings_site_no_access');
  };

  return (
    <section aria-labelledby="sites">
      <h2 id="sites">{t('review_settings_sites')}</h2>
      <p class="muted">{t('review_settings_sites_hint')}</p>
      {hosts.length === 0 ? (
        <p>{t('review_settings_sites_none')}</p>
      ) : (
        <ul class="sites">
          {hosts.map((host) => (
            <li key={host}>
              <span class="host">{host}</span>
              <span class="muted">{state(host)}</span>
              <button
                type="button"
                class="button small quiet icon"
                aria-label={t('review_settings_site_forget', host)}
                onClick={() => void forgetSite(host).catch(fail)}
              >
                <Icon name="close" />
              </button>
            </li>
          ))}
        </ul>
      )}
      <ManagedSites />
      <form class="add-site" onSubmit={(event) => event.preventDefault()}>
        <input
          class="field"
          type="text"
          inputMode="url"
          spellcheck={false}
          aria-label={t('review_settings_site_add')}
          placeholder={t('review_settings_site_add')}
          value={typed}
          onInput={(event) => setTyped(event.currentTarget.value)}
        />
        <button
          type="button"
          class="button"
          disabled={typed.trim() === ''}
          onClick={() => add((host) => switchSiteOn(host, { ...settings, mode: null }))}
        >
          {t('review_settings_site_always')}
        </button>
        <button
          type="button"
          class="button"
          disabled={typed.trim() === ''}
          onClick={() => add((host) => switchSiteOff(host).then(() => true))}
        >
          {t('review_settings_site_never')}
        </button>
      </form>
      {words && (
        <p class="notice" role="alert">
          {words}
        </p>
      )}
    </section>
  );
}
