import { useState } from 'preact/hooks';
import { t } from '../words';

const parse = (text: string) => [
  ...new Set(
    text
      .split(',')
      .map((tag) => tag.trim())
      .filter(Boolean),
  ),
];

/** The reader's tags, kept when the field is left or Enter is pressed. */
export function TagField({
  tags,
  onSave,
}: {
  tags: readonly string[];
  onSave(tags: string[]): Promise<boolean>;
}) {
  const [text, setText] = useState(tags.join(', '));

  function keep() {
    const typed = parse(text);
    if (typed.join('\n') !== tags.join('\n')) onSave(typed);
  }

  return (
    <input
      class="tags"
      aria-label={t('card_tags')}
      placeholder={t('card_tags')}
      value={text}
      onInput={(event) => setText(event.currentTarget.value)}
      onBlur={keep}
      onKeyDown={(event) => {
        if (event.key === 'Enter') keep();
      }}
    />
  );
}
