import { useEffect, useState } from 'preact/hooks';
import { decided, noPolicy } from '../../src/managed/policy';
import { getSettings } from '../../src/store/settings';
import { isAutomatic } from '../ui/hosts';
import { t } from '../ui/i18n';
import { grantedOrigins, switchSiteOff, switchSiteOn } from '../ui/sites';
import { store } from '../ui/store';
import { useLive } from '../ui/use-live';
import { usePolicy } from '../ui/use-policy';

/** Whether this site's news pages are read without a click. */
export function SiteSwitch({ host, changed }: { host: string; changed: () => Promise<void> }) {
  const { value: settings } = useLive(() => getSettings(store), []);
  const policy = usePolicy();
  const [origins, setOrigins] = useState<string[]>([]);
  const [refused, setRefused] = useState(false);
  const refresh = async () => setOrigins(await grantedOrigins());
  useEffect(() => {
    void refresh();
  }, [settings]);

  const toggle = async (on: boolean) => {
    if (!settings) return;
    const granted = on && (await switchSiteOn(host, settings));
    if (!on) await switchSiteOff(host);
    setRefused(on && !granted);
    await refresh();
    await changed();
  };

  const managed = policy !== null && decided(host, policy) !== null;
  const automatic = settings ? isAutomatic(host, settings, origins, policy ?? noPolicy) : false;
  return (
    <>
      <label class="setting">
        <input
          type="checkbox"
          role="switch"
          class="switch"
          disabled={!settings || managed}
          checked={automatic}
          aria-checked={automatic}
          onChange={(event) => void toggle(event.currentTarget.checked)}
        />
        <span>{t('popup_site_switch', host)}</span>
      </label>
      {managed && <p class="muted small">{t('managed_site')}</p>}
      {refused && (
        <p class="notice" role="alert">
          {t('popup_site_denied', host)}
        </p>
      )}
    </>
  );
}
