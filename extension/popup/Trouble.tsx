import { type MessageKey, t } from '../ui/i18n';
import type { PageView } from './look';
import type { OffLimits } from './off-limits';

interface Words {
  title: string;
  text: string;
  /** What the button says that may help; null where nothing in the popup can. */
  action: string | null;
}

const offLimitsKeys: Record<OffLimits, readonly [MessageKey, MessageKey]> = {
  'browser-page': ['popup_browser_page_title', 'popup_browser_page'],
  'store-page': ['popup_store_page_title', 'popup_store_page'],
  'data-page': ['popup_data_page_title', 'popup_data_page'],
  'file-page': ['popup_file_page_title', 'popup_file_page'],
  'managed-site': ['managed_site_off_title', 'managed_site_off'],
};

/** What is wrong and what to do about it. */
function wordsFor(view: Exclude<PageView, { phase: 'starting' }>): Words {
  switch (view.phase) {
    case 'no-tab':
      return { title: t('popup_no_tab_title'), text: t('popup_no_tab'), action: null };
    case 'off-limits': {
      const [title, text] = offLimitsKeys[view.why];
      return { title: t(title), text: t(text), action: null };
    }
    case 'no-access':
      return {
        title: t('popup_no_access_title'),
        text: t('popup_no_access'),
        action: t('popup_read_page'),
      };
    case 'unread':
      return {
        title: t('popup_unread_title'),
        text: t(view.url === null ? 'popup_unread_no_access' : 'popup_unread'),
        action: view.url === null ? null : t('popup_read_page'),
      };
    case 'page': {
      const { failure } = view.state;
      if (!failure)
        return {
          title: t('popup_no_text_title'),
          text: t('popup_no_text'),
          action: t('popup_read_again'),
        };
      const outdated = failure.code === 'outdated';
      return {
        title: t('popup_failed_title'),
        text: outdated ? t('popup_outdated') : t('popup_failed', failure.message),
        action: outdated ? null : t('popup_read_again'),
      };
    }
  }
}

export function Trouble({ view, act }: { view: PageView; act: () => void }) {
  if (view.phase === 'starting') return null;
  const { title, text, action } = wordsFor(view);
  return (
    <section class="trouble" role="status">
      <h2>{title}</h2>
      <p>{text}</p>
      {action && (
        <button type="button" class="button primary" onClick={act}>
          {action}
        </button>
      )}
    </section>
  );
}
