import { useEffect, useState } from 'preact/hooks';
import browser, { type Commands } from 'webextension-polyfill';
import { t } from '../../ui/i18n';

/** Opens the browser's own page for shortcuts: only there can they be changed. */
async function openShortcuts(): Promise<void> {
  if ('openShortcutSettings' in browser.commands) {
    await (browser.commands as { openShortcutSettings: () => Promise<void> }).openShortcutSettings();
    return;
  }
  await browser.tabs.create({ url: 'chrome://extensions/shortcuts' });
}

/** The extension's shortcuts as the browser has them now. */
export function ShortcutSettings() {
  const [commands, setCommands] = useState<Commands.Command[]>([]);
  useEffect(() => {
    void browser.commands.getAll().then(setCommands);
  }, []);
  return (
    <section aria-labelledby="shortcuts">
      <h2 id="shortcuts">{t('review_settings_keys')}</h2>
      <dl class="keys">
        {commands.map(({ name, description, shortcut }) => (
          <div key={name}>
            <dt>
              {shortcut ? <kbd>{shortcut}</kbd> : <span class="muted">{t('review_settings_key_none')}</span>}
            </dt>
            <dd>{description || t('review_settings_key_popup')}</dd>
          </div>
        ))}
      </dl>
      <button type="button" class="button" onClick={() => void openShortcuts()}>
        {t('review_settings_keys_change')}
      </button>
    </section>
  );
}
