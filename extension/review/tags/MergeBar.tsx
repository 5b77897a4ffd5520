import { useId, useState } from 'preact/hooks';
import { t, tn } from '../../ui/i18n';

interface Props {
  picked: readonly string[];
  known: readonly string[];
  merge: (to: string) => void;
  remove: () => void;
  clear: () => void;
}

/** What can be done to several tags: make them one, or take them off everywhere. */
export function MergeBar({ picked, known, merge, remove, clear }: Props) {
  const id = useId();
  const [name, setName] = useState(picked[0] ?? '');
  const valid = name.trim() !== '';
  return (
    <form
      class="merge-bar"
      onSubmit={(event) => {
        event.preventDefault();
        if (valid) merge(name.trim());
      }}
    >
      <strong role="status">{tn('desk_tags_picked', picked.length)}</strong>
      <label for={id}>{t('desk_tags_merge_into')}</label>
      <input
        id={id}
        class="field"
        maxLength={200}
        list={`${id}-known`}
        value={name}
        onInput={(event) => setName(event.currentTarget.value)}
      />
      <datalist id={`${id}-known`}>
        {known.map((tag) => (
          <option key={tag} value={tag} />
        ))}
      </datalist>
      <button type="submit" class="button small" disabled={!valid}>
        {t('desk_tags_merge')}
      </button>
      <button type="button" class="button small" onClick={remove}>
        {t('review_delete')}
      </button>
      <button type="button" class="button small quiet" onClick={clear}>
        {t('review_bulk_clear')}
      </button>
    </form>
  );
}
