import { useEffect, useRef } from 'preact/hooks';
import { type MessageKey, t } from '../../ui/i18n';

const keys: readonly (readonly [string, MessageKey])[] = [
  ['j', 'review_keys_next'],
  ['k', 'review_keys_previous'],
  ['c', 'review_keys_confirmed'],
  ['s', 'review_keys_speculative'],
  ['n', 'review_keys_note'],
  ['t', 'review_keys_tags'],
  ['x', 'review_keys_select'],
  ['⇧ x', 'desk_keys_range'],
  ['⇧ j', 'desk_keys_extend'],
  ['a', 'desk_keys_all'],
  ['o', 'review_keys_open'],
  ['Delete', 'review_keys_delete'],
  ['u', 'review_keys_undo'],
  ['/', 'review_keys_search'],
  ['Esc', 'review_keys_escape'],
  ['?', 'review_keys_help'],
];

/** All keys of the desk, in a modal dialog. */
export function KeysDialog({ close }: { close: () => void }) {
  const dialog = useRef<HTMLDialogElement | null>(null);
  useEffect(() => {
    dialog.current?.showModal();
  }, []);
  return (
    <dialog class="dialog" ref={dialog} aria-labelledby="keys-title" onClose={close}>
      <h2 id="keys-title">{t('review_keys')}</h2>
      <dl class="keys">
        {keys.map(([key, words]) => (
          <div key={key}>
            <dt>
              <kbd>{key}</kbd>
            </dt>
            <dd>{t(words)}</dd>
          </div>
        ))}
      </dl>
      <p class="muted small">{t('review_keys_more')}</p>
      <button type="button" class="button" onClick={() => dialog.current?.close()}>
        {t('common_close')}
      </button>
    </dialog>
  );
}
