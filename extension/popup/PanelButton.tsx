import { useEffect, useState } from 'preact/hooks';
import browser from 'webextension-polyfill';
import { openPanel } from '../open-panel';
import { Icon } from '../ui/Icon';
import { t } from '../ui/i18n';

/** Opens the same lists beside the article; a popup, which would lie over it, goes. */
export function PanelButton() {
  const [windowId, setWindowId] = useState<number | undefined>(undefined);
  useEffect(() => {
    void browser.windows.getCurrent().then(({ id }) => setWindowId(id));
  }, []);
  return (
    <button
      type="button"
      class="button quiet icon"
      aria-label={t('popup_panel')}
      title={t('popup_panel')}
      disabled={windowId === undefined}
      onClick={async () => {
        if (windowId === undefined) return;
        await openPanel(windowId);
        if (browser.extension.getViews({ type: 'popup' }).includes(window)) window.close();
      }}
    >
      <Icon name="panel" />
    </button>
  );
}
