import { useRef, useState } from 'preact/hooks';
import type { SavedFilter } from '../../../src/store/saved-filters';
import { Icon } from '../../ui/Icon';
import { t } from '../../ui/i18n';
import { NameForm } from '../../ui/NameForm';
import type { FilterCommands } from '../acts/filter-commands';

interface Props {
  saved: SavedFilter;
  /** Whether it is what the list shows now. */
  applied: boolean;
  longest: number;
  apply: () => void;
  commands: FilterCommands;
}

/** One saved filter. */
export function SavedFilterRow({ saved: { id, name }, applied, longest, apply, commands }: Props) {
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
          label={t('desk_filter_name')}
          value={name}
          maxLength={longest}
          save={(next) => {
            if (next !== name) void commands.rename(id, next);
            close();
          }}
          cancel={close}
        />
      </li>
    );
  return (
    <li>
      <button type="button" class="apply" aria-pressed={applied} onClick={apply}>
        {name}
      </button>
      <span class="tools">
        <button
          ref={opener}
          type="button"
          class="button small quiet icon"
          aria-label={t('desk_filter_rename', name)}
          onClick={() => setRenaming(true)}
        >
          <Icon name="note" />
        </button>
        <button
          type="button"
          class="button small quiet icon"
          aria-label={t('desk_filter_delete', name)}
          onClick={() => void commands.remove(id)}
        >
          <Icon name="trash" />
        </button>
      </span>
    </li>
  );
}
