import type { RefObject } from 'preact';
import type { Group, LedgerFilter } from '../../../src/ledger';
import { formatNumber, t, tn } from '../../ui/i18n';
import { writeRoute } from '../route';
import { Sequence } from './Sequence';
import { dayOf, measureOf, nameOf, partiesOf, period } from './words';

interface Props {
  rows: readonly Group[];
  filter: LedgerFilter;
  selected: ReadonlySet<string>;
  toggle: (id: string) => void;
  tableRef: RefObject<HTMLTableElement | null>;
}

interface RowProps {
  group: Group;
  filter: LedgerFilter;
  isSelected: boolean;
  toggle: () => void;
}

function Row({ group, filter, isSelected, toggle }: RowProps) {
  const { id, articles, outlets, stated } = group;
  return (
    <tr class={isSelected ? 'picked' : undefined}>
      <td class="pick">
        <input
          type="checkbox"
          aria-label={t('ledger_select', nameOf(group))}
          checked={isSelected}
          onChange={toggle}
        />
      </td>
      <th scope="row">
        <a class="who" data-id={id} href={writeRoute({ view: 'ledger', filter, group: id })}>
          {measureOf(group)}
        </a>
        <span class="parties">{partiesOf(group)}</span>
      </th>
      <td class="marks">
        <Sequence group={group} />
        {stated && <span class="small since">{t('ledger_since', dayOf(stated))}</span>}
      </td>
      <td class="date">{period(group)}</td>
      <td class="number">
        <span class="visually-hidden">
          {t('ledger_counts', tn('ledger_articles', articles), tn('ledger_outlets', outlets))}
        </span>
        <span aria-hidden="true">
          {formatNumber(articles)} / {formatNumber(outlets)}
        </span>
      </td>
    </tr>
  );
}

/** The groups as a table, a row each. */
export function ListTable({ rows, filter, selected, toggle, tableRef }: Props) {
  return (
    <table class="register measures" ref={tableRef} aria-label={t('ledger_title')}>
      <thead>
        <tr>
          <td />
          <th scope="col">{t('ledger_column_measure')}</th>
          <th scope="col">{t('ledger_column_reports')}</th>
          <th scope="col">{t('ledger_column_time')}</th>
          <th scope="col" class="number">
            {t('ledger_column_counts')}
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map((group) => (
          <Row
            key={group.id}
            group={group}
            filter={filter}
            isSelected={selected.has(group.id)}
            toggle={() => toggle(group.id)}
          />
        ))}
      </tbody>
    </table>
  );
}
