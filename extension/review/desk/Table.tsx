import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Found } from '../../ui/find';
import { t } from '../../ui/i18n';
import type { Filter } from '../filter';
import { ColumnHead } from './ColumnHead';
import { gridCommandFor } from './grid-keys';
import { Row, type RowActs } from './Row';
import { useRest, useRows } from './use-rows';
import { scrollToShow, stepOf, windowOf } from './window';

interface Props extends RowActs {
  /** All rows of the list, in order. */
  ids: readonly string[];
  /** The first of them, with what is shown of them. */
  first: ReadonlyMap<string, Found>;
  /** Whether a list of a newer filter or order is on its way. */
  stale: boolean;
  /** Whether `ids` are all of the list: until then not all can be selected. */
  whole: boolean;
  active: string | null;
  selected: ReadonlySet<string>;
  /** How many rows of the list are selected. */
  chosen: number;
  filter: Filter;
  setFilter: (filter: Filter) => void;
  selectAll: () => void;
  /** Told how many rows are seen at once. */
  inSight: (rows: number) => void;
  move: (step: number, select: boolean) => void;
}

interface Metrics {
  top: number;
  height: number;
  row: number;
}

/** The scroller's place and measures, followed as it is scrolled and sized. */
function useMetrics() {
  const scroller = useRef<HTMLDivElement | null>(null);
  const gauge = useRef<HTMLDivElement | null>(null);
  const [metrics, setMetrics] = useState<Metrics>({ top: 0, height: 0, row: 0 });
  /** Where the scroller is, without the steps that keep it from being drawn at each. */
  const place = useRef(0);
  useLayoutEffect(() => {
    const element = scroller.current;
    if (!element) return;
    const measure = () => {
      place.current = element.scrollTop;
      setMetrics((before) => {
        const row = gauge.current?.offsetHeight ?? 0;
        const next = { top: stepOf(row, place.current), height: element.clientHeight, row };
        const same = next.top === before.top && next.height === before.height && next.row === before.row;
        return same ? before : next;
      });
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    if (gauge.current) observer.observe(gauge.current);
    element.addEventListener('scroll', measure, { passive: true });
    return () => {
      observer.disconnect();
      element.removeEventListener('scroll', measure);
    };
  }, []);
  return { scroller, gauge, metrics, place };
}

/** The same functions for as long as the list is shown, which do what those of the newest drawing do. */
function useStable(acts: RowActs): RowActs {
  const latest = useRef(acts);
  latest.current = acts;
  const [stable] = useState<RowActs>(() => ({
    activate: (id) => latest.current.activate(id),
    toggle: (id) => latest.current.toggle(id),
    selectTo: (id) => latest.current.selectTo(id),
  }));
  return stable;
}

/**
 * The list as a grid of which only the rows in sight are in the document. Every row has the same height, given by the
 * style sheet and measured here, so that it follows the reader's text size.
 */
export function Table(props: Props) {
  const { ids, first, stale, whole, active, selected, chosen, filter, setFilter, selectAll, inSight } = props;
  const acts = useStable(props);
  const { scroller, gauge, metrics, place } = useMetrics();
  const head = useRef<HTMLDivElement | null>(null);
  const rested = useRest(ids);
  const top = rested ? metrics.top : place.current;
  const { from, to } = windowOf(ids.length, metrics.row, top, metrics.height, rested);
  useLayoutEffect(() => {
    if (metrics.row > 0) inSight(Math.ceil(metrics.height / metrics.row));
  }, [metrics.height, metrics.row]);
  const activeIndex = useMemo(() => (active ? ids.indexOf(active) : -1), [ids, active]);

  // The row that has the focus stays in the document wherever the list is scrolled to.
  const drawn = ids.slice(from, to).map((id, i) => ({ id, index: from + i }));
  if (active && activeIndex >= 0 && (activeIndex < from || activeIndex >= to))
    drawn.push({ id: active, index: activeIndex });
  const rowOf = useRows(ids, first, { from, to }, drawn.length > to - from ? active : null, rested);
  const rows = drawn.map((row) => ({ ...row, found: rowOf(row.id) }));

  useEffect(() => {
    const element = scroller.current;
    if (!element || activeIndex < 0) return;
    const covered = head.current?.offsetHeight ?? 0;
    const top = scrollToShow(activeIndex, metrics.row, element.scrollTop, element.clientHeight, covered);
    if (top !== null) element.scrollTop = top;
  }, [activeIndex, metrics.row]);

  const walk = (event: KeyboardEvent) => {
    if (head.current?.contains(event.target as Node)) return;
    const seen = metrics.height - (head.current?.offsetHeight ?? 0);
    const act = gridCommandFor(event, Math.floor(seen / Math.max(1, metrics.row)) - 1, props);
    if (!act) return;
    event.preventDefault();
    act();
  };

  return (
    // biome-ignore lint/a11y/useSemanticElements: rows out of sight are not in the document, which a table cannot say
    <div
      class="table"
      role="grid"
      aria-label={t('review_table')}
      aria-rowcount={ids.length + 1}
      aria-busy={stale || rows.some(({ found }) => found === null)}
      aria-multiselectable="true"
      tabIndex={-1}
      ref={scroller}
      onKeyDown={walk}
    >
      <ColumnHead
        headRef={head}
        filter={filter}
        setFilter={setFilter}
        whole={whole}
        all={chosen === ids.length}
        some={chosen > 0}
        selectAll={selectAll}
      />
      <div class="row gauge" aria-hidden="true" ref={gauge} />
      {/* biome-ignore lint/a11y/useSemanticElements: see above */}
      <div class="rows" role="rowgroup" style={{ height: `${ids.length * metrics.row}px` }}>
        {rows.map(({ id, index, found }) => (
          <Row
            key={id}
            id={id}
            found={found}
            index={index}
            top={index * metrics.row}
            active={id === active}
            reachable={id === active || (activeIndex < 0 && index === 0)}
            selected={selected.has(id)}
            acts={acts}
          />
        ))}
      </div>
    </div>
  );
}
