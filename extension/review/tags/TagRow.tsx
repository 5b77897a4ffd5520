import { useRef, useState } from 'preact/hooks';
import { Icon } from '../../ui/Icon';
import { formatNumber, t } from '../../ui/i18n';
import { NameForm } from '../../ui/NameForm';
import { noFilter } from '../filter';
import { writeRoute } from '../route';

interface Props {
  tag: string;
  /** Annotations that bear it. */
  count: number;
  /** All tags in use: renaming to one of them merges. */
  known: readonly string[];
  picked: boolean;
  pick: () => void;
  rename: (to: string) => void;
  remove: () => void;
}

const LONGEST = 200;

/** One tag, with its annotations a click away. */
export function TagRow({ tag, count, known, picked, pick, rename, remove }: Props) {
  const [renaming, setRenaming] = useState(false);
  const opener = useRef<HTMLButtonElement | null>(null);
  const close = () => {
    setRenaming(false);
    requestAnimationFrame(() => opener.current?.focus());
  };
  if (renaming)
    return (
      <li>
        <NameForm
          label={t('desk_tag_new_name', tag)}
          value={tag}
          maxLength={LONGEST}
          known={known.filter((other) => other !== tag)}
          save={(to) => {
            if (to !== tag) rename(to);
            close();
          }}
          cancel={close}
        />
      </li>
    );
  const list = writeRoute({
    view: 'annotations',
    filter: { ...noFilter, tags: [tag] },
    annotation: null,
  });
  return (
    <li>
      <input type="checkbox" checked={picked} aria-label={t('desk_tag_pick', tag)} onChange={pick} />
      <a class="name" href={list}>
        {tag}
      </a>
      <span class="muted">{formatNumber(count)}</span>
      <button
        ref={opener}
        type="button"
        class="button small"
        aria-label={t('desk_tag_rename', tag)}
        onClick={() => setRenaming(true)}
      >
        {t('desk_rename')}
      </button>
      <button
        type="button"
        class="button small quiet icon"
        aria-label={t('desk_tag_delete', tag)}
        onClick={remove}
      >
        <Icon name="trash" />
      </button>
    </li>
  );
}
