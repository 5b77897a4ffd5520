import { useState } from 'preact/hooks';
import { cleanTags } from '../../../src/store/schema';
import { errorWords } from '../../ui/error-words';
import { tagsInUse } from '../../ui/find';
import { t, tn } from '../../ui/i18n';
import { useLive } from '../../ui/use-live';
import { Toast } from '../acts/Toast';
import { useCommands } from '../acts/use-commands';
import { toggled } from '../filter';
import { wholeList, writeRoute } from '../route';
import { useKeyTable } from '../use-key-table';
import { MergeBar } from './MergeBar';
import { TagRow } from './TagRow';

const fold = (text: string) =>
  text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase();

/** Every tag in use, with what can be done to it everywhere at once: rename, merge, delete. */
export function TagsView() {
  const { value: known, error } = useLive(() => tagsInUse(), []);
  const [typed, setTyped] = useState('');
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const commands = useCommands();
  useKeyTable({ u: () => void commands.undo() });

  const tags = known ?? [];
  const names = tags.map(({ value }) => value);
  const shown = tags.filter(({ value }) => fold(value).includes(fold(typed.trim())));
  const picked = chosen.filter((tag) => names.includes(tag));
  const trouble = commands.trouble ?? (error ? errorWords(error) : null);
  return (
    <main class="tags-view">
      <p>
        <a href={writeRoute(wholeList)}>{t('desk_tags_back')}</a>
      </p>
      <h2>{t('desk_tags')}</h2>
      <p class="muted">{t('desk_tags_hint')}</p>
      {trouble && (
        <p class="notice" role="alert">
          {trouble}
        </p>
      )}
      {known && tags.length === 0 && <p>{t('desk_tags_none')}</p>}
      {tags.length > 0 && (
        <>
          <div class="tags-bar">
            <input
              class="field"
              type="search"
              aria-label={t('desk_tags_find')}
              placeholder={t('desk_tags_find')}
              value={typed}
              onInput={(event) => setTyped(event.currentTarget.value)}
            />
            <button
              type="button"
              class="button"
              disabled={commands.undoable === 0}
              onClick={() => void commands.undo()}
            >
              {commands.undoable === 0 ? t('common_undo') : t('review_undo_button', commands.undoable)}
            </button>
          </div>
          <p class="muted small" role="status">
            {tn('desk_tags_count', shown.length)}
          </p>
          <ul class="tag-list">
            {shown.map(({ value, count }) => (
              <TagRow
                key={value}
                tag={value}
                count={count}
                known={names}
                picked={picked.includes(value)}
                pick={() => setChosen(toggled(picked, value))}
                rename={(to) => void commands.renameTags([value], cleanTags([to])[0] ?? to)}
                remove={() => void commands.deleteTags([value])}
              />
            ))}
          </ul>
          {picked.length > 0 && (
            <MergeBar
              key={picked.join('\n')}
              picked={picked}
              known={names}
              merge={(to) => {
                setChosen([]);
                void commands.renameTags(picked, to);
              }}
              remove={() => {
                setChosen([]);
                void commands.deleteTags(picked);
              }}
              clear={() => setChosen([])}
            />
          )}
        </>
      )}
      <Toast acts={commands} undo={() => void commands.undo()} />
    </main>
  );
}
