import { useRef, useState } from 'preact/hooks';
import { errorWords } from '../../ui/error-words';
import { facets } from '../../ui/find';
import { tn } from '../../ui/i18n';
import { openAtPlace } from '../../ui/open-at-place';
import { useLive } from '../../ui/use-live';
import { filterCommands } from '../acts/filter-commands';
import { Toast } from '../acts/Toast';
import { useCommands } from '../acts/use-commands';
import { type Filter, isNarrowed } from '../filter';
import type { Route } from '../route';
import { BulkBar } from './BulkBar';
import { Detail, type DetailHandle } from './Detail';
import { EmptyDesk } from './EmptyDesk';
import { Filters } from './Filters';
import { KeysDialog } from './KeysDialog';
import { Table } from './Table';
import { Toolbar } from './Toolbar';
import { useIds } from './use-ids';
import { usePlace } from './use-place';
import { useTriage } from './use-triage';

type DeskRoute = Extract<Route, { view: 'annotations' }>;

interface Props {
  route: DeskRoute;
  go: (route: Route, how?: 'replace') => void;
}

const none: readonly string[] = [];

/** The list of everything kept: filters, table, details, and all that can be done to a row or many. */
export function Desk({ route, go }: Props) {
  const { filter, annotation: active } = route;
  const { listed, stale, settled, error, inSight } = useIds(filter);
  const { value: known } = useLive(() => facets(filter), [filter.dismissed], settled);
  const [keysShown, setKeysShown] = useState(false);
  const search = useRef<HTMLInputElement | null>(null);
  const bulkTag = useRef<HTMLInputElement | null>(null);
  const detail = useRef<DetailHandle | null>(null);
  const commands = useCommands();

  const rows = listed?.ids ?? none;
  const setFilter = (next: Filter) => go({ ...route, filter: next }, 'replace');
  const activate = (id: string | null) => go({ ...route, annotation: id }, 'replace');
  const showKeys = () => setKeysShown(true);
  usePlace(rows, listed?.key ?? '', active, activate);
  const triage = useTriage({
    rows,
    whole: listed?.whole ?? false,
    active,
    activate,
    commands,
    detail,
    search,
    bulkTag,
    showKeys,
  });
  const { chosen } = triage;

  const trouble = commands.trouble ?? (error ? errorWords(error) : null);
  return (
    <main class="desk">
      <Toolbar
        filter={filter}
        setFilter={setFilter}
        searchRef={search}
        toList={triage.toList}
        selection={chosen}
        undoable={commands.undoable}
        undo={() => void triage.undo()}
        done={commands.say}
        failed={commands.fail}
        imported={commands.imported}
        showKeys={showKeys}
      />
      {trouble && (
        <p class="notice" role="alert">
          {trouble}
        </p>
      )}
      <Filters
        filter={filter}
        setFilter={setFilter}
        facets={known ?? null}
        commands={filterCommands(commands)}
      />
      <section class="list">
        {chosen.length > 0 ? (
          <BulkBar
            count={chosen.length}
            tagRef={bulkTag}
            knownTags={known?.tags.map(({ value }) => value) ?? []}
            verdict={(verdict) => void commands.setVerdict(chosen, verdict)}
            addTag={(tag) => void commands.addTag(chosen, tag)}
            removeTag={(tag) => void commands.removeTag(chosen, tag)}
            remove={() => void triage.remove(chosen)}
            clear={triage.clear}
          />
        ) : (
          <p class="count" role="status">
            {listed?.whole && tn('review_count', rows.length)}
          </p>
        )}
        {listed && rows.length > 0 && (
          <Table
            ids={rows}
            first={listed.rows}
            stale={stale}
            whole={listed.whole}
            active={active}
            selected={triage.selected}
            chosen={chosen.length}
            filter={filter}
            setFilter={setFilter}
            activate={(id) => {
              activate(id);
              detail.current?.reveal();
            }}
            toggle={triage.toggle}
            selectTo={triage.selectTo}
            selectAll={triage.selectAll}
            inSight={inSight}
            move={triage.move}
          />
        )}
        {listed && rows.length === 0 && <EmptyDesk narrowed={isNarrowed(filter)} />}
      </section>
      <Detail
        id={active}
        handle={detail}
        knownTags={known?.tags.map(({ value }) => value) ?? []}
        commands={commands}
        remove={(annotation) => void triage.remove([annotation.id])}
        open={(annotation) => void openAtPlace(annotation)}
      />
      <Toast acts={commands} undo={() => void triage.undo()} />
      {keysShown && <KeysDialog close={() => setKeysShown(false)} />}
    </main>
  );
}
