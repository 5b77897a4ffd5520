import { useEffect, useRef, useState } from 'preact/hooks';
import type { LedgerFilter } from '../../../src/ledger';
import type { Verdict } from '../../../src/store/model';
import { t } from '../../ui/i18n';
import { useRegister } from '../../ui/use-register';
import { Reading } from '../register/Reading';
import { type Route, writeRoute } from '../route';
import { useKeyTable } from '../use-key-table';
import { Close } from './Close';
import { GroupHead } from './GroupHead';
import { Reports } from './Reports';
import type { Groupings } from './use-groupings';

interface Props {
  /** Id of a claim of the group: the group is whichever that claim is in now. */
  claim: string;
  filter: LedgerFilter;
  go: (route: Route, how?: 'replace') => void;
  groupings: Groupings;
}

/** Everything that was reported of one measure. */
export function GroupPage({ claim, filter, go, groupings }: Props) {
  const [selected, setSelected] = useState<ReadonlySet<string>>(new Set());
  const list = useRef<HTMLOListElement | null>(null);
  const heading = useRef<HTMLHeadingElement | null>(null);
  const { value: answer, error } = useRegister('measure', claim);
  const isThere = answer !== undefined;
  useEffect(() => heading.current?.focus(), [isThere]);
  const group = answer?.group ?? null;
  const back = { view: 'ledger', filter, group: null } as const;

  const links = () => [...(list.current?.querySelectorAll<HTMLElement>('a.quoted') ?? [])];
  const here = () =>
    document.activeElement?.closest('li.report')?.querySelector<HTMLElement>('a.quoted') ?? null;
  const move = (step: number) => {
    const all = links();
    const link = here();
    const at = link ? all.indexOf(link) : -1;
    all[at < 0 ? 0 : Math.max(0, Math.min(all.length - 1, at + step))]?.focus();
  };
  const toggle = (id: string) => {
    const next = new Set(selected);
    if (!next.delete(id)) next.add(id);
    setSelected(next);
  };
  const chosen = group?.claims.filter(({ id }) => selected.has(id)) ?? [];
  /** What a command is about: the selected claims, else the one that the reader stands on. */
  const subjects = () => {
    const id = here()?.dataset.id;
    return chosen.length > 0 ? chosen.map(({ id: each }) => each) : id ? [id] : [];
  };
  const takeOut = (ids: readonly string[]) => {
    if (!group || ids.length === 0 || ids.length === group.claims.length) return;
    setSelected(new Set());
    heading.current?.focus();
    void groupings.takeOut(group, new Set(ids));
  };
  const judge = (verdict: Verdict) => {
    const ids = subjects();
    if (ids.length > 0) void groupings.toggleVerdict(ids, verdict);
  };
  const undo = () => void groupings.undo();
  useKeyTable({
    j: () => move(1),
    k: () => move(-1),
    x: () => {
      const id = here()?.dataset.id;
      if (id) toggle(id);
    },
    t: () => takeOut(subjects()),
    c: () => judge('confirmed'),
    s: () => judge('speculative'),
    u: undo,
    Escape: () => (selected.size > 0 ? setSelected(new Set()) : go(back)),
  });

  return (
    <>
      <p>
        <a href={writeRoute(back)}>{t('ledger_back')}</a>
      </p>
      {(error !== null || !isThere) && <Reading error={error} words={t('ledger_reading')} />}
      {answer === null && <p>{t('ledger_gone')}</p>}
      {group && (
        <>
          <GroupHead group={group} headingRef={heading} undoable={groupings.undoable} undo={undo} />
          <div class="columns">
            <Reports
              group={group}
              selected={selected}
              toggle={toggle}
              takeOut={takeOut}
              chosen={chosen.map(({ id }) => id)}
              clear={() => setSelected(new Set())}
              judge={(id, verdict) => void groupings.setVerdict([id], verdict)}
              listRef={list}
            />
            <Close
              groups={answer?.close ?? []}
              filter={filter}
              merge={(other) => void groupings.merge([group, other])}
            />
          </div>
        </>
      )}
    </>
  );
}
