import { Icon } from '../../ui/Icon';
import { t } from '../../ui/i18n';
import type { Message } from './use-commands';

interface Props {
  message: Message | null;
  undo: () => void;
  hide: () => void;
}

/** What was just done, with its undo. It stays until it is hidden or the next thing is done: nobody has to hurry. */
export function Toast({ message, undo, hide }: Props) {
  return (
    <div class="toast-place" role="status">
      {message && (
        <div class="toast">
          <span>{message.text}</span>
          {message.undoable && (
            <button type="button" class="button small" onClick={undo}>
              {t('common_undo')}
            </button>
          )}
          <button
            type="button"
            class="button small quiet icon"
            aria-label={t('review_dismiss_message')}
            onClick={hide}
          >
            <Icon name="close" />
          </button>
        </div>
      )}
    </div>
  );
}
