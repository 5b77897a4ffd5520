import { useRef, useState } from 'preact/hooks';
import { errorWords } from '../../ui/error-words';
import { facets } from '../../ui/find';
import { tn } from '../../ui/i18n';
import { openAtPlace } from '../../ui/open-at-place';
import { useLive } from '../../ui/use-live';
import { type Filter, isNarrowed } from '../filter';
import type { Route } from '../route';
import { BulkBar } from './BulkBar';
import { Detail, type DetailHandle } from './Detail';
import { EmptyDesk } from './EmptyDesk';
import { Filters } from './Filters';
import { KeysDialog } from './KeysDialog';
import { Table } from './Table';
import { Toast } from './Toast';
import { Toolbar } from './Toolbar';
import { useCommands } from './use-commands';
import { useChosen, useIds } from './use-ids';
import { useKeys } from './use-keys';

type DeskRoute = Extract<Route, { view: 'annotations' }>;

interface Props {
  route: DeskRoute;
  go: (route: Route, how?: 'replace') => void;
}

const none: readonly string[] = [];

/** The list of everything kept: filters, table, details, and all that can be done to a row or many. */
export function Desk({ route, go }: Props) {
  const { filter, annotation: active } = route;
  const { listed, error } = useIds(filter);
  const { value: known } = useLive(() => facets(filter), [filter.dismissed]);
  const [selected, setSelected] = useState<ReadonlySet<string>>(new Set());
  const [keysShown, setKeysShown] = useState(false);
  const search = useRef<HTMLInputElement | null>(null);
  const detail = useRef<DetailHandle | null>(null);
  const commands = useCommands();

  const rows = listed?.ids ?? none;
  const chosen = useChosen(rows, selected);
  const setFilter = (next: Filter) => go({ ...route, filter: next }, 'replace');
  const activate = (id: string | null) => go({ ...route, annotation: id }, 'replace');
  const toggle = (id: string) => {
    const next = new Set(selected);
    if (!next.delete(id)) next.add(id);
    setSelected(next);
  };

  /** What a command is about: the selection, else the row that the reader stands on. */
  const subjects = () => (chosen.length > 0 ? chosen : active ? [active] : []);
  const removeNow = async (targets: readonly string[]) => {
    const at = rows.indexOf(active ?? '');
    const gone = new Set(targets);
    const after = rows.slice(at + 1).find((id) => !gone.has(id));
    const before = rows.slice(0, Math.max(at, 0)).findLast((id) => !gone.has(id));
    if (!(await commands.remove(targets))) return;
    setSelected(new Set());
    if (active && gone.has(active)) activate(after ?? before ?? null);
  };

  useKeys({
    move: (step) => {
      const at = rows.indexOf(active ?? '');
      const next = rows[at < 0 ? 0 : Math.max(0, Math.min(rows.length - 1, at + step))];
      if (next) activate(next);
    },
    verdict: (verdict) => void commands.toggleVerdict(subjects(), verdict),
    note: () => detail.current?.focusNote(),
    tags: () => detail.current?.focusTags(),
    select: () => active && toggle(active),
    remove: () => void removeNow(subjects()),
    open: () => detail.current?.open(),
    undo: () => void commands.undo(),
    search: () => search.current?.focus(),
    help: () => setKeysShown(true),
    escape: () => setSelected(new Set()),
  });

  const trouble = commands.trouble ?? (error ? errorWords(error) : null);
  return (
    <main class="desk">
      <Toolbar
        filter={filter}
        setFilter={setFilter}
        searchRef={search}
        selection={chosen}
        undoable={commands.undoable}
        undo={() => void commands.undo()}
        done={commands.say}
        failed={commands.fail}
        imported={commands.imported}
        showKeys={() => setKeysShown(true)}
      />
      {trouble && (
        <p class="notice" role="alert">
          {trouble}
        </p>
      )}
      <Filters filter={filter} setFilter={setFilter} facets={known ?? null} />
      <section class="list">
        {chosen.length > 0 ? (
          <BulkBar
            count={chosen.length}
            knownTags={known?.tags.map(({ value }) => value) ?? []}
            verdict={(verdict) => void commands.setVerdict(chosen, verdict)}
            addTag={(tag) => void commands.addTag(chosen, tag)}
            remove={() => void removeNow(chosen)}
            clear={() => setSelected(new Set())}
          />
        ) : (
          <p class="count" role="status">
            {listed && tn('review_count', listed.total)}
          </p>
        )}
        {rows.length > 0 && (
          <Table
            ids={rows}
            active={active}
            selected={selected}
            chosen={chosen.length}
            filter={filter}
            setFilter={setFilter}
            activate={(id) => {
              activate(id);
              detail.current?.reveal();
            }}
            toggle={toggle}
            selectAll={(all) => setSelected(new Set(all ? rows : []))}
          />
        )}
        {listed?.total === 0 && <EmptyDesk narrowed={isNarrowed(filter)} />}
      </section>
      <Detail
        id={active}
        handle={detail}
        knownTags={known?.tags.map(({ value }) => value) ?? []}
        commands={commands}
        remove={(annotation) => void removeNow([annotation.id])}
        open={(annotation) => void openAtPlace(annotation)}
      />
      <Toast message={commands.message} undo={() => void commands.undo()} hide={commands.hide} />
      {keysShown && <KeysDialog close={() => setKeysShown(false)} />}
    </main>
  );
}
