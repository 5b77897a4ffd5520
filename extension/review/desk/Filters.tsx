import { useMemo, useRef, useState } from 'preact/hooks';
import type { AnnotationKind, Verdict } from '../../../src/store/model';
import type { Facet, Facets } from '../../ui/find';
import { t } from '../../ui/i18n';
import { verdictKeys } from '../../ui/VerdictButtons';
import type { FilterCommands } from '../acts/filter-commands';
import { DossierChoice } from '../dossiers/DossierChoice';
import { type Filter, isNarrowed, kinds, noFilter, verdictChoices } from '../filter';
import { SavedFilters } from '../filters/SavedFilters';
import { writeRoute } from '../route';
import { Checks } from './Checks';

interface Props {
  filter: Filter;
  setFilter: (filter: Filter) => void;
  facets: Facets | null;
  commands: FilterCommands;
}

/** Names in use, with those that are chosen but no longer in use, so that they can be unchosen. */
function withChosen(facets: readonly Facet[] | undefined, chosen: readonly string[]): string[] {
  return [...new Set([...(facets?.map(({ value }) => value) ?? []), ...chosen])];
}

const kindLabel = (kind: string) => t(`common_kinds_${kind as AnnotationKind}`);
const verdictLabel = (choice: string) =>
  t(choice === 'none' ? 'common_verdict_none' : verdictKeys[choice as Verdict]);
const ownLabel = (name: string) => name;

/** For each list of the filter what sets it, the same for as long as the filters are shown. */
function useSetters(filter: Filter, setFilter: (filter: Filter) => void) {
  const latest = useRef({ filter, setFilter });
  latest.current = { filter, setFilter };
  const [setters] = useState(() => {
    const setter = (name: 'kinds' | 'verdicts' | 'outlets' | 'tags') => (chosen: string[]) =>
      latest.current.setFilter({ ...latest.current.filter, [name]: chosen });
    return {
      kinds: setter('kinds'),
      verdicts: setter('verdicts'),
      outlets: setter('outlets'),
      tags: setter('tags'),
    };
  });
  return setters;
}

/** What narrows the list. On a narrow page it folds away. */
export function Filters({ filter, setFilter, facets, commands }: Props) {
  const set = (change: Partial<Filter>) => setFilter({ ...filter, ...change });
  const setters = useSetters(filter, setFilter);
  const outlets = useMemo(() => withChosen(facets?.outlets, filter.outlets), [facets, filter.outlets]);
  const tags = useMemo(() => withChosen(facets?.tags, filter.tags), [facets, filter.tags]);
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
          label={kindLabel}
          counts={facets?.kinds}
          chosen={filter.kinds}
          change={setters.kinds}
        />
        <Checks
          title="review_filter_verdict"
          choices={verdictChoices}
          label={verdictLabel}
          counts={facets?.verdicts}
          chosen={filter.verdicts}
          change={setters.verdicts}
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
          choices={outlets}
          label={ownLabel}
          counts={facets?.outlets}
          chosen={filter.outlets}
          change={setters.outlets}
        />
        <Checks
          title="review_filter_tag"
          choices={tags}
          label={ownLabel}
          counts={facets?.tags}
          chosen={filter.tags}
          change={setters.tags}
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
