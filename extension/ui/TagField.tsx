import { useId, useRef } from 'preact/hooks';
import { isEnter } from '../command-key';
import { Icon } from './Icon';
import { t } from './i18n';
import { addTag } from './tags';
import { useTypedTag } from './use-typed-tag';

interface Props {
  /** Tells the field apart from every other of the extension; another item needs another `key` too. */
  name: string;
  tags: readonly string[];
  /** Tags in use elsewhere, offered while typing. */
  known?: readonly string[];
  change: (tags: string[]) => void;
}

/** The tags of one item: each removable, new ones added with Enter or a comma. */
export function TagField({ name, tags, known = [], change }: Props) {
  const id = useId();
  const input = useRef<HTMLInputElement | null>(null);
  const { typed, type, handOn } = useTypedTag(name, tags);
  const commit = () => {
    const next = addTag(tags, typed);
    handOn();
    if (next.length !== tags.length) change(next);
  };
  return (
    <div class="tag-field">
      <label class="title" for={id}>
        {t('common_tags')}
      </label>
      <div class="tags">
        {tags.map((tag) => (
          <span class="tag" key={tag}>
            {tag}
            <button
              type="button"
              class="button quiet icon"
              aria-label={t('common_tags_remove', tag)}
              onClick={() => {
                change(tags.filter((other) => other !== tag));
                input.current?.focus();
              }}
            >
              <Icon name="close" />
            </button>
          </span>
        ))}
        <input
          id={id}
          ref={input}
          class="field"
          value={typed}
          maxLength={200}
          list={`${id}-known`}
          placeholder={t('common_tags_add')}
          onInput={(event) => type(event.currentTarget.value)}
          onKeyDown={(event) => {
            if (!isEnter(event) && event.key !== ',') return;
            event.preventDefault();
            commit();
          }}
          onBlur={commit}
        />
        <datalist id={`${id}-known`}>
          {known
            .filter((tag) => !tags.includes(tag))
            .map((tag) => (
              <option key={tag} value={tag} />
            ))}
        </datalist>
      </div>
    </div>
  );
}
