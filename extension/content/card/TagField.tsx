import type { RefObject } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { isEnter } from '../../command-key';
import { t } from '../words';
import type { Draft } from './draft';

const parse = (text: string) => [
  ...new Set(
    text
      .split(',')
      .map((tag) => tag.trim())
      .filter(Boolean),
  ),
];

interface TagFieldProps {
  field: RefObject<HTMLInputElement | null>;
  tags: readonly string[];
  draft: Draft;
  onSave(tags: string[]): Promise<boolean>;
}

/** The reader's tags, kept when the field is left, Enter is pressed or the card closes; what could not be kept stays in the draft. */
export function TagField({ field, tags, draft, onSave }: TagFieldProps) {
  const [text, setText] = useState(draft.get() ?? tags.join(', '));
  const saved = useRef(tags);
  saved.current = tags;
  const sending = useRef<string | null>(null);

  async function keep() {
    const typed = draft.get();
    if (typed === null || typed === sending.current) return;
    sending.current = typed;
    const isNew = parse(typed).join('\n') !== saved.current.join('\n');
    if ((!isNew || (await onSave(parse(typed)))) && draft.get() === typed) draft.set(null);
    sending.current = null;
  }

  useEffect(
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
