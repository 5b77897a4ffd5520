import { useEffect, useRef } from 'preact/hooks';
import { languageTag } from '../../../src/language-tag';
import { formatDay } from '../../ui/dates';
import type { Found } from '../../ui/find';
import { t, uiLanguage } from '../../ui/i18n';
import { Mark } from '../../ui/Mark';
import { memo } from '../../ui/memo';
import { verdictKeys } from '../../ui/VerdictButtons';

/** What can be done to a row, by its id. One object for as long as the list is shown: rows are drawn anew only where they changed. */
export interface RowActs {
  activate: (id: string) => void;
  toggle: (id: string) => void;
  /** Selects from the last row that was selected to this one. */
  selectTo: (id: string) => void;
}

interface Props {
  id: string;
  /** Null while its data is on the way; the row keeps its place. */
  found: Found | null;
  index: number;
  top: number;
  active: boolean;
  /** Whether Tab reaches this row: one row of the grid does. */
  reachable: boolean;
  selected: boolean;
  acts: RowActs;
}

/** The words beside the mark: for a claim what the program suggests, else the kind. */
function suggestionWords({ annotation: { kind, suggestion } }: Found): string {
  return kind === 'claim' && suggestion?.status
    ? t(`common_status_${suggestion.status}`)
    : t(`common_kind_${kind}`);
}

type CellsProps = Pick<Props, 'selected' | 'acts'> & { found: Found };

function Cells({ found, selected, acts }: CellsProps) {
  const { annotation, page } = found;
  const { id, kind, verdict, note, tags, suggestion } = annotation;
  const quote = annotation.selectors.quote.exact;
  const language = uiLanguage();
  return (
    <>
      {/* biome-ignore-start lint/a11y/useSemanticElements: the grid is no table, see Table */}
      {/* biome-ignore-start lint/a11y/useFocusableInteractive: the row has the focus */}
      <div role="gridcell" class="select">
        <input
          type="checkbox"
          tabIndex={-1}
          checked={selected}
          aria-label={t('review_select_row', quote.slice(0, 80))}
          onClick={(event) => {
            event.stopPropagation();
            if (!event.shiftKey) return acts.toggle(id);
            acts.selectTo(id);
            // The click itself has unchecked a row that was selected before and stays so.
            event.currentTarget.checked = true;
          }}
        />
      </div>
      <div role="gridcell" class="quote">
        <Mark kind={kind} status={suggestion?.status ?? null} />
        <span class="visually-hidden">{suggestionWords(found)}: </span>
        <span class="clamp" lang={languageTag(page?.language)}>
          {quote}
        </span>
      </div>
      <div role="gridcell" class="verdict-cell">
        {verdict && <span class={`pill ${verdict}`}>{t(verdictKeys[verdict])}</span>}
        {annotation.dismissed && <span class="pill">{t(`common_dismissed_${kind}`)}</span>}
        <span class="extra">
          {tags.map((tag) => (
            <span class="tag" key={tag}>
              {tag}
            </span>
          ))}
          {note && <span class="muted">{note}</span>}
        </span>
      </div>
      <div role="gridcell" class="outlet">
        <span>{page?.outlet ?? t('common_unknown_outlet')}</span>
        <span class="muted title">{page?.title ?? ''}</span>
      </div>
      <div role="gridcell" class="published">
        {page?.published ? formatDay(page.published, language) : ''}
      </div>
      <div role="gridcell" class="saved">
        {formatDay(annotation.created, language)}
      </div>
      {/* biome-ignore-end lint/a11y/useFocusableInteractive: the row has the focus */}
      {/* biome-ignore-end lint/a11y/useSemanticElements: the grid is no table, see Table */}
    </>
  );
}

export const Row = memo(({ id, found, index, top, active, reachable, selected, acts }: Props) => {
  const element = useRef<HTMLDivElement | null>(null);

  // The focus follows the keys j and k, but is never taken from a field or a button.
  useEffect(() => {
    if (!active) return;
    const holder = document.activeElement;
    const free = holder === null || holder === document.body || holder.closest('[role=grid]') !== null;
    if (free) element.current?.focus({ preventScroll: true });
  }, [active]);

  return (
    // biome-ignore lint/a11y/useSemanticElements: the grid is no table, see Table
    <div
      ref={element}
      class={`row ${found?.annotation.verdict ?? ''}`}
      role="row"
      aria-rowindex={index + 2}
      aria-selected={selected}
      aria-current={active}
      tabIndex={reachable ? 0 : -1}
      style={{ top: `${top}px` }}
      onClick={(event) => {
        if (event.shiftKey) acts.selectTo(id);
        else if (event.ctrlKey || event.metaKey) acts.toggle(id);
        acts.activate(id);
      }}
      onMouseDown={(event) => {
        // A range is drawn through the rows, not through their words.
        if (event.shiftKey) event.preventDefault();
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Enter' && event.key !== ' ') return;
        if (event.target !== event.currentTarget) return;
        event.preventDefault();
        if (event.key === 'Enter') acts.activate(id);
        else if (event.shiftKey) acts.selectTo(id);
        else acts.toggle(id);
      }}
    >
      {found && <Cells found={found} selected={selected} acts={acts} />}
    </div>
  );
});
