import type { Facet, Facets } from '../../ui/find';
import { formatNumber, type MessageKey, t } from '../../ui/i18n';
import { verdictKeys } from '../../ui/VerdictButtons';
import type { FilterCommands } from '../acts/filter-commands';
import { DossierChoice } from '../dossiers/DossierChoice';
import {
  type Filter,
  isNarrowed,
  kinds,
  noFilter,
  toggled,
  type VerdictChoice,
  verdictChoices,
} from '../filter';
import { SavedFilters } from '../filters/SavedFilters';
import { writeRoute } from '../route';

interface Props {
  filter: Filter;
  setFilter: (filter: Filter) => void;
  facets: Facets | null;
  commands: FilterCommands;
}

interface ChecksProps<T extends string> {
  title: MessageKey;
  choices: readonly T[];
  label: (choice: T) => string;
  counts: readonly Facet[] | undefined;
  chosen: readonly T[];
  change: (chosen: T[]) => void;
}

function Checks<T extends string>({ title, choices, label, counts, chosen, change }: ChecksProps<T>) {
  if (choices.length === 0) return null;
  return (
    <fieldset>
      <legend>{t(title)}</legend>
      <ul>
        {choices.map((choice) => {
          const count = counts?.find(({ value }) => value === choice)?.count;
          return (
            <li key={choice}>
              <label>
                <input
                  type="checkbox"
                  checked={chosen.includes(choice)}
                  onChange={() => change(toggled(chosen, choice))}
                />
                <span class="name">{label(choice)}</span>
                {counts && <span class="muted">{formatNumber(count ?? 0)}</span>}
              </label>
            </li>
          );
        })}
      </ul>
    </fieldset>
  );
}

/** Names in use, with those that are chosen but no longer in use, so that they can be unchosen. */
function withChosen(facets: readonly Facet[] | undefined, chosen: readonly string[]): string[] {
  return [...new Set([...(facets?.map(({ value }) => value) ?? []), ...chosen])];
}

const verdictLabel = (choice: VerdictChoice) =>
  t(choice === 'none' ? 'common_verdict_none' : verdictKeys[choice]);

/** What narrows the list. On a narrow page it folds away. */
export function Filters({ filter, setFilter, facets, commands }: Props) {
  const set = (change: Partial<Filter>) => setFilter({ ...filter, ...change });
  return (
    <details class="filters" open={matchMedia('(min-width: 60rem)').matches}>
      <summary>{t('review_filters')}</summary>
      <SavedFilters filter={filter} setFilter={setFilter} commands={commands} />
      <form onSubmit={(event) => event.preventDefault()}>
        {filter.dossier !== null && (
          <DossierChoice dossier={filter.dossier} clear={() => set({ dossier: null })} />
        )}
        <Checks
          title="review_filter_kind"
          choices={kinds}
          label={(kind) => t(`common_kinds_${kind}`)}
          counts={facets?.kinds}
          chosen={filter.kinds}
          change={(chosen) => set({ kinds: chosen })}
        />
        <Checks
          title="review_filter_verdict"
          choices={verdictChoices}
          label={verdictLabel}
          counts={facets?.verdicts}
          chosen={filter.verdicts}
          change={(chosen) => set({ verdicts: chosen })}
        />
        <fieldset class="dates">
          <legend>{t('review_filter_published')}</legend>
          <label>
            <span>{t('review_filter_from')}</span>
            <input
              class="field"
              type="date"
              value={filter.from ?? ''}
              max={filter.to ?? undefined}
              onChange={(event) => set({ from: event.currentTarget.value || null })}
            />
          </label>
          <label>
            <span>{t('review_filter_to')}</span>
            <input
              class="field"
              type="date"
              value={filter.to ?? ''}
              min={filter.from ?? undefined}
              onChange={(event) => set({ to: event.currentTarget.value || null })}
            />
          </label>
        </fieldset>
        <Checks
          title="review_filter_outlet"
          choices={withChosen(facets?.outlets, filter.outlets)}
          label={(outlet) => outlet}
          counts={facets?.outlets}
          chosen={filter.outlets}
          change={(chosen) => set({ outlets: chosen })}
        />
        <Checks
          title="review_filter_tag"
          choices={withChosen(facets?.tags, filter.tags)}
          label={(tag) => tag}
          counts={facets?.tags}
          chosen={filter.tags}
          change={(chosen) => set({ tags: chosen })}
        />
        {(facets?.tags.length ?? 0) > 0 && (
          <p class="small">
            <a href={writeRoute({ view: 'tags' })}>{t('desk_tags_manage')}</a>
          </p>
        )}
        <label class="single">
          <input
            type="checkbox"
            checked={filter.dismissed}
            onChange={(event) => set({ dismissed: event.currentTarget.checked })}
          />
          {t('review_filter_dismissed')}
        </label>
        <button
          type="button"
          class="button small"
          disabled={!isNarrowed(filter)}
          onClick={() => set({ ...noFilter, sort: filter.sort, descending: filter.descending })}
        >
          {t('review_filter_clear')}
        </button>
      </form>
    </details>
  );
}
