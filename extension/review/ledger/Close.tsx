import type { Group, LedgerFilter } from '../../../src/ledger';
import { t } from '../../ui/i18n';
import { writeRoute } from '../route';
import { Sequence } from './Sequence';
import { measureOf, nameOf, partiesOf, period } from './words';

interface Props {
  groups: readonly Group[];
  filter: LedgerFilter;
  merge: (group: Group) => void;
}

/** Groups with the same target, which the reader may find to be of the same measure. */
export function Close({ groups, filter, merge }: Props) {
  if (groups.length === 0) return null;
  return (
    <section class="section alike" aria-labelledby="ledger-close">
      <h3 id="ledger-close">{t('ledger_close')}</h3>
      <ul>
        {groups.map((group) => (
          <li key={group.id}>
            <div>
              <a href={writeRoute({ view: 'ledger', filter, group: group.id })}>{measureOf(group)}</a>
              <p class="muted small">
                {partiesOf(group)} · {period(group)}
              </p>
              <Sequence group={group} />
            </div>
            <button
              type="button"
              class="button small"
              aria-label={t('ledger_merge_with', nameOf(group))}
              onClick={() => merge(group)}
            >
              {t('ledger_merge_one')}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
