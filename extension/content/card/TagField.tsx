import type { RefObject } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { isEnter } from '../../command-key';
import { t } from '../words';
import type { Draft } from './draft';
import { parseTags, tagText } from './tags';

interface TagFieldProps {
  field: RefObject<HTMLInputElement | null>;
  tags: readonly string[];
  draft: Draft;
  onSave(tags: string[]): Promise<boolean>;
}

/** The reader's tags, kept when the field is left, Enter is pressed or the card closes; what could not be kept stays in the draft. */
export function TagField({ field, tags, draft, onSave }: TagFieldProps) {
  const [text, setText] = useState(draft.get() ?? tagText(tags));
  const saved = useRef(tags);
  saved.current = tags;
  const sending = useRef<string | null>(null);

  async function keep() {
    const typed = draft.get();
    if (typed === null || typed === sending.current) return;
    sending.current = typed;
    const isNew = parseTags(typed).join('\n') !== saved.current.join('\n');
    if ((!isNew || (await onSave(parseTags(typed)))) && draft.get() === typed) draft.set(null);
    sending.current = null;
  }

  // At once, not after the next frame: the card may be closed before.
  useLayoutEffect(
    () => () => {
      keep();
    },
    [],
  );

  return (
    <input
      ref={field}
      class="tags"
      aria-label={t('card_tags')}
      placeholder={t('card_tags')}
      value={text}
      onInput={(event) => {
        setText(event.currentTarget.value);
        draft.set(event.currentTarget.value);
      }}
      onBlur={keep}
      onKeyDown={(event) => {
        if (isEnter(event)) keep();
      }}
    />
  );
}
