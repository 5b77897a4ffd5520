import { useEffect, useState } from 'preact/hooks';
import browser from 'webextension-polyfill';
import { getSettings } from '../../src/store/settings';
import { errorWords } from '../ui/error-words';
import { t } from '../ui/i18n';
import { chooseAutomatic, chooseOnClick } from '../ui/sites';
import { store } from '../ui/store';
import { useLive } from '../ui/use-live';

/** The shortcut that opens the popup, as the browser has it now. */
async function popupShortcut(): Promise<string> {
  const commands = await browser.commands.getAll();
  return commands.find(({ name }) => name === '_execute_action')?.shortcut ?? '';
}

/** The two ways to use the extension. The chosen one is shown as pressed; choosing again changes it. */
export function Choice() {
  const { value: settings, error } = useLive(() => getSettings(store), []);
  const [refused, setRefused] = useState(false);
  const [trouble, setTrouble] = useState<unknown>(null);
  const [shortcut, setShortcut] = useState('');
  useEffect(() => {
    popupShortcut().then(setShortcut, () => setShortcut(''));
  }, []);

  const mode = settings?.mode ?? null;
  const act = (work: Promise<boolean>) => {
    work.then(
      (granted) => {
        setRefused(!granted);
        setTrouble(null);
      },
      (failure: unknown) => setTrouble(failure),
    );
  };
  const done =
    mode === 'all'
      ? t('welcome_done_auto')
      : shortcut
        ? t('welcome_done_click', shortcut)
        : t('welcome_done_click_no_shortcut');

  return (
    <>
      <div class="choices">
        <article class={mode === 'all' ? 'chosen' : ''}>
          <h3>{t('welcome_auto_title')}</h3>
          <p>{t('welcome_auto_text')}</p>
          <button
            type="button"
            class="button primary"
            aria-pressed={mode === 'all'}
            onClick={() => act(chooseAutomatic(mode))}
          >
            {t('welcome_auto_button')}
          </button>
        </article>
        <article class={mode === 'click' ? 'chosen' : ''}>
          <h3>{t('welcome_click_title')}</h3>
          <p>{t('welcome_click_text')}</p>
          <button
            type="button"
            class="button"
            aria-pressed={mode === 'click'}
            onClick={() => act(chooseOnClick().then(() => true))}
          >
            {t('welcome_click_button')}
          </button>
        </article>
      </div>
      <div role="status" class="done">
        {mode !== null && !refused && <p>{done}</p>}
        {refused && <p>{t('welcome_refused')}</p>}
      </div>
      {(trouble ?? error) !== null && (
        <p class="notice" role="alert">
          {errorWords(trouble ?? error)}
        </p>
      )}
    </>
  );
}
