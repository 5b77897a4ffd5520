import { Icon } from '../../ui/Icon';
import { t } from '../../ui/i18n';
import { RunningLine } from './RunningLine';
import type { Acts } from './use-acts';

interface Props {
  acts: Pick<Acts, 'message' | 'running' | 'hide'>;
  undo: () => void;
}

/**
 * What was just done, with its undo. It stays until it is hidden or the next thing is done: nobody has to hurry. Each message has an
 * element of its own, so that the same words are told anew.
 */
export function Toast({ acts: { message, running, hide }, undo }: Props) {
  return (
    <div class="toast-place">
      {running && <RunningLine running={running} />}
      <div role="status">
        {message && (
          <div class="toast">
            <span key={message}>{message.text}</span>
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
    </div>
  );
}
