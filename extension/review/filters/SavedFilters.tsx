import { useRef, useState } from 'preact/hooks';
import { getSettings } from '../../../src/store/settings';
import { t } from '../../ui/i18n';
import { NameForm } from '../../ui/NameForm';
import { store } from '../../ui/store';
import { useLive } from '../../ui/use-live';
import type { FilterCommands } from '../acts/filter-commands';
import { type Filter, isNarrowed, parseFilter, writeFilter } from '../filter';
import { SavedFilterRow } from './SavedFilterRow';

interface Props {
  filter: Filter;
  setFilter: (filter: Filter) => void;
  commands: FilterCommands;
}

const LONGEST = 100;

/** A filter in the one form in which two of them can be compared. */
const written = (filter: Filter) => writeFilter(filter).toString();

/** Filters that the reader gave a name: applied with a click, renamed and deleted in place; and the present one, to be kept. */
export function SavedFilters({ filter, setFilter, commands }: Props) {
  const { value: settings } = useLive(() => getSettings(store), []);
  const [naming, setNaming] = useState(false);
  const opener = useRef<HTMLButtonElement | null>(null);
  const saved = settings?.filters ?? [];
  const present = written(filter);
  const applied = saved.find(({ query }) => written(parseFilter(new URLSearchParams(query))) === present);
  const close = () => {
    setNaming(false);
    // The button comes back in the form's place.
    requestAnimationFrame(() => opener.current?.focus());
  };
  if (saved.length === 0 && !isNarrowed(filter)) return null;
  return (
    <section class="saved-filters" aria-labelledby="saved-filters">
      <h2 id="saved-filters">{t('desk_filters_saved')}</h2>
      {saved.length > 0 && (
        <ul>
          {saved.map((each) => (
            <SavedFilterRow
              key={each.id}
              saved={each}
              applied={each === applied}
              longest={LONGEST}
              apply={() => setFilter(parseFilter(new URLSearchParams(each.query)))}
              commands={commands}
            />
          ))}
        </ul>
      )}
      {naming ? (
        <NameForm
          label={t('desk_filter_name')}
          value={filter.query}
          maxLength={LONGEST}
          save={(name) => {
            void commands.save(name, present);
            close();
          }}
          cancel={close}
        />
      ) : (
        isNarrowed(filter) &&
        !applied && (
          <button ref={opener} type="button" class="button small" onClick={() => setNaming(true)}>
            {t('desk_filter_save')}
          </button>
        )
      )}
    </section>
  );
}
