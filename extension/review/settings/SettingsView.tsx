import { useState } from 'preact/hooks';
import { getSettings, type Settings, setSettings } from '../../../src/store/settings';
import { errorWords } from '../../ui/error-words';
import { t } from '../../ui/i18n';
import { tell } from '../../ui/messages';
import { store } from '../../ui/store';
import { useLive } from '../../ui/use-live';
import { BackupSettings } from './BackupSettings';
import { DataSettings } from './DataSettings';
import { HighlightSettings } from './HighlightSettings';
import { ReadingSettings } from './ReadingSettings';
import { ShortcutSettings } from './ShortcutSettings';
import { SiteSettings } from './SiteSettings';
import { ThemeSettings } from './ThemeSettings';
import { TemplateSettings } from './templates/TemplateSettings';

/** What the parts of the settings are given. */
export interface SettingsProps {
  settings: Settings;
  /** Keeps settings and tells open tabs. */
  change: (change: Partial<Settings>) => void;
  fail: (error: unknown) => void;
}

/** All settings on one page; each takes effect at once. */
export function SettingsView() {
  const { value: settings, error } = useLive(() => getSettings(store), []);
  const [trouble, setTrouble] = useState<unknown>(null);
  const change = (values: Partial<Settings>) => {
    setSettings(store, values).then(
      () => {
        setTrouble(null);
        void tell({ type: 'settings/changed' });
      },
      (failure: unknown) => setTrouble(failure),
    );
  };
  const failure = trouble ?? error;
  return (
    <main class="settings">
      <h2 class="visually-hidden">{t('review_nav_settings')}</h2>
      {failure !== null && (
        <p class="notice" role="alert">
          {errorWords(failure)}
        </p>
      )}
      {settings && (
        <>
          <ReadingSettings settings={settings} change={change} fail={setTrouble} />
          <SiteSettings settings={settings} change={change} fail={setTrouble} />
          <HighlightSettings settings={settings} change={change} fail={setTrouble} />
          <ThemeSettings settings={settings} change={change} fail={setTrouble} />
          <ShortcutSettings />
          <TemplateSettings settings={settings} change={change} fail={setTrouble} />
          <BackupSettings fail={setTrouble} />
          <DataSettings fail={setTrouble} />
        </>
      )}
    </main>
  );
}
