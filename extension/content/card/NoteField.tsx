import type { RefObject } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { t } from '../words';
import type { Draft } from './draft';

/** How long typing may rest before it is kept, in ms. */
const REST = 700;

interface NoteFieldProps {
  field: RefObject<HTMLTextAreaElement | null>;
  saved: string;
  draft: Draft;
  onSave(text: string): Promise<boolean>;
}

/** The note, kept by itself when typing rests or the card closes; what could not be kept stays in the draft. */
export function NoteField({ field, saved, draft, onSave }: NoteFieldProps) {
  const [text, setText] = useState(draft.get() ?? saved);
  const pending = useRef<{ text: string; timer: number } | null>(null);

  async function keep() {
    const typed = pending.current;
    if (!typed) return;
    clearTimeout(typed.timer);
    pending.current = null;
    if ((await onSave(typed.text)) && draft.get() === typed.text) draft.set(null);
  }

  function wait(typed: string) {
    clearTimeout(pending.current?.timer);
    pending.current = { text: typed, timer: window.setTimeout(keep, REST) };
  }

  function onInput(value: string) {
    setText(value);
    draft.set(value);
    wait(value);
  }

  // At once, not after the next frame: the card may be closed before.
  useLayoutEffect(() => {
    const left = draft.get();
    if (left !== null) wait(left);
    return () => {
      keep();
    };
  }, []);

  return (
    <textarea
      ref={field}
      class="note"
      rows={2}
      aria-label={t('card_note')}
      placeholder={t('card_note')}
      value={text}
      onInput={(event) => onInput(event.currentTarget.value)}
      onBlur={keep}
    />
  );
}
