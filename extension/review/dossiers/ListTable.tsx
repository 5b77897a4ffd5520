import type { RefObject } from 'preact';
import type { Summary } from '../../../src/dossiers';
import type { IdentityKey } from '../../../src/names';
import { formatNumber, t } from '../../ui/i18n';
import { writeRoute } from '../route';
import { Sign } from './Sign';
import { day, partCounts } from './words';

interface Props {
  rows: readonly Summary[];
  selected: readonly IdentityKey[];
  toggle: (key: IdentityKey) => void;
  tableRef: RefObject<HTMLTableElement | null>;
}

function Row({ row, isSelected, toggle }: { row: Summary; isSelected: boolean; toggle: () => void }) {
  return (
    <tr class={isSelected ? 'picked' : undefined}>
      <td class="pick">
        <input
          type="checkbox"
          aria-label={t('dossiers_select', row.name)}
          checked={isSelected}
          onChange={toggle}
        />
      </td>
      <th scope="row">
        <span class="name">
          <Sign kind={row.kind} />
          <a class="who" data-key={row.key} href={writeRoute({ view: 'dossier', key: row.key })}>
            {row.name}
          </a>
        </span>
        <span class="muted small">{row.role ?? t(`dossiers_one_${row.kind}`)}</span>
      </th>
      <td>
        <span class="number">{formatNumber(row.claimCount)}</span>{' '}
        <span class="muted small">{partCounts(row)}</span>
      </td>
      <td class="number">{formatNumber(row.articles)}</td>
      <td class="date">{day(row.last)}</td>
    </tr>
  );
}

/** The dossiers as a table, a row each. */
export function ListTable({ rows, selected, toggle, tableRef }: Props) {
  return (
    <table class="register" ref={tableRef} aria-label={t('dossiers_title')}>
      <thead>
        <tr>
          <td />
          <th scope="col">{t('dossiers_column_name')}</th>
          <th scope="col">{t('dossiers_column_claims')}</th>
          <th scope="col" class="number">
            {t('dossiers_column_articles')}
          </th>
          <th scope="col">{t('dossiers_column_seen')}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <Row
            key={row.key}
            row={row}
            isSelected={selected.includes(row.key)}
            toggle={() => toggle(row.key)}
          />
        ))}
      </tbody>
    </table>
  );
}
