import type { RefObject } from 'preact';
import { useState } from 'preact/hooks';
import type { Group } from '../../../src/ledger';
import type { Verdict } from '../../../src/store/model';
import { t, tn } from '../../ui/i18n';
import { Report } from './Report';

/** Reports shown at first, and more at each wish. */
const STEP = 50;

interface Props {
  group: Group;
  selected: ReadonlySet<string>;
  toggle: (id: string) => void;
  takeOut: (ids: readonly string[]) => void;
  /** Ids of the selected claims that are in the group. */
  chosen: readonly string[];
  clear: () => void;
  judge: (id: string, verdict: Verdict | null) => void;
  listRef: RefObject<HTMLOListElement | null>;
}

/** The reports of a measure, oldest first. */
export function Reports({ group, selected, toggle, takeOut, chosen, clear, judge, listRef }: Props) {
  const [shown, setShown] = useState(STEP);
  const { claims, stated } = group;
  const canLeave = claims.length > 1;
  return (
    <section class="section" aria-labelledby="ledger-reports">
      <h3 id="ledger-reports">{t('ledger_reports')}</h3>
      {chosen.length > 0 && (
        <section class="bulk" aria-label={tn('ledger_selected', chosen.length)}>
          <strong>{tn('ledger_selected', chosen.length)}</strong>
          <button
            type="button"
            class="button small"
            disabled={chosen.length === claims.length}
            onClick={() => takeOut(chosen)}
          >
            {t('ledger_take_out')}
          </button>
          <button type="button" class="button small quiet" onClick={clear}>
            {t('ledger_clear')}
          </button>
        </section>
      )}
      <ol class="reports" ref={listRef}>
        {claims.slice(0, shown).map((claim) => (
          <Report
            key={claim.id}
            claim={claim}
            isTurn={claim === stated}
            isSelected={selected.has(claim.id)}
            canLeave={canLeave}
            toggle={() => toggle(claim.id)}
            takeOut={() => takeOut([claim.id])}
            judge={(verdict) => judge(claim.id, verdict)}
          />
        ))}
      </ol>
      {claims.length > shown && (
        <button type="button" class="button small" onClick={() => setShown(shown + STEP)}>
          {t('ledger_more')}
        </button>
      )}
      <p class="muted small keys-hint">{t('ledger_keys_group')}</p>
    </section>
  );
}
