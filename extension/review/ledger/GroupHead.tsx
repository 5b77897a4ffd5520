import type { RefObject } from 'preact';
import type { Group } from '../../../src/ledger';
import { t, tn } from '../../ui/i18n';
import { UndoButton } from '../acts/UndoButton';
import { dayOf, measureOf, partiesOf, period, tally, titled } from './words';

interface Props {
  group: Group;
  headingRef: RefObject<HTMLHeadingElement | null>;
  undoable: number;
  undo: () => void;
}

/** What the measure is, how often, when and by whom it was reported, and when it stopped being hedged. */
export function GroupHead({ group, headingRef, undoable, undo }: Props) {
  const { claims, articles, outlets, stated, isDecided } = group;
  return (
    <header class="head">
      <h2 ref={headingRef} tabIndex={-1}>
        {measureOf(group)}
      </h2>
      <p class="role">{partiesOf(group)}</p>
      <p class="muted">
        {[
          tn('ledger_claims', claims.length),
          tn('ledger_articles', articles),
          tn('ledger_outlets', outlets),
          period(group),
        ].join(' · ')}
      </p>
      <p class="muted">{titled(tally(group))}</p>
      {stated && (
        <p class="since">
          {t('ledger_stated_by', stated.outlet ?? t('common_unknown_outlet'), dayOf(stated))}
        </p>
      )}
      {isDecided && <p class="muted small">{t('ledger_decided')}</p>}
      <div class="controls">
        <UndoButton undoable={undoable} undo={undo} />
      </div>
    </header>
  );
}
