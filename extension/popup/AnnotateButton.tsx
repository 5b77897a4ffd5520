import { useState } from 'preact/hooks';
import { Icon } from '../ui/Icon';
import { t } from '../ui/i18n';
import { askTab } from '../ui/messages';

/** Has the page's reader open its card on the selected text. */
export function AnnotateButton({ tabId, done }: { tabId: number; done: () => Promise<void> }) {
  const [nothing, setNothing] = useState(false);
  return (
    <div class="annotate">
      <button
        type="button"
        class="button"
        onClick={async () => {
          const answer = await askTab(tabId, { type: 'page/annotate-selection' });
          const opened = answer?.ok === true && answer.value;
          setNothing(!opened);
          if (opened) await done();
        }}
      >
        <Icon name="select" />
        {t('popup_annotate')}
      </button>
      {nothing && (
        <p class="muted small" role="status">
          {t('popup_annotate_none')}
        </p>
      )}
    </div>
  );
}
