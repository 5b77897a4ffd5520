import { useEffect, useId, useLayoutEffect, useReducer, useRef } from 'preact/hooks';
import { Autosave } from './autosave';
import { draftSlot } from './drafts';
import { errorWords } from './error-words';
import { t } from './i18n';

interface Props {
  /** Tells the field apart from every other of the extension; another item needs another `key` too. */
  name: string;
  value: string;
  save: (note: string) => Promise<void>;
  autoFocus?: boolean;
}

/** A note that saves itself while the reader types, and keeps the words where it cannot. */
export function NoteField({ name, value, save, autoFocus = false }: Props) {
  const id = useId();
  const field = useRef<HTMLTextAreaElement | null>(null);
  const [, redraw] = useReducer((count: number) => count + 1, 0);
  const latestSave = useRef(save);
  latestSave.current = save;
  const holder = useRef<Autosave | null>(null);
  holder.current ??= new Autosave({
    value,
    save: (note) => latestSave.current(note),
    draft: draftSlot(localStorage, name),
    changed: () => redraw(undefined),
  });
  const autosave = holder.current;

  useEffect(() => {
    if (document.activeElement !== field.current || autosave.state === 'clean') autosave.receive(value);
  }, [value, autosave]);

  // At once, not after the next frame: by then the reader may have gone on.
  useLayoutEffect(() => {
    if (autoFocus) field.current?.focus();
  }, []);

  useEffect(() => {
    const flush = () => void autosave.flush();
    addEventListener('pagehide', flush);
    return () => {
      removeEventListener('pagehide', flush);
      flush();
    };
  }, [autosave]);

  return (
    <div class="note-field">
      <div class="top">
        <label for={id}>{t('common_note')}</label>
        <span class="state" role="status">
          {autosave.state === 'saving' && t('common_note_saving')}
          {autosave.state === 'saved' && t('common_note_saved')}
        </span>
      </div>
      <textarea
        id={id}
        ref={field}
        class="field"
        rows={2}
        value={autosave.text}
        placeholder={t('common_note_placeholder')}
        onInput={(event) => autosave.type(event.currentTarget.value)}
        onBlur={() => void autosave.flush()}
      />
      {autosave.state === 'failed' && (
        <div class="notice" role="alert">
          <p>{errorWords(autosave.error)}</p>
          <button type="button" class="button small" onClick={() => void autosave.flush()}>
            {t('common_retry')}
          </button>
        </div>
      )}
    </div>
  );
}
