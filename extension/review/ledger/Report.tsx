import type { LedgerClaim } from '../../../src/ledger';
import type { Verdict } from '../../../src/store/model';
import { t } from '../../ui/i18n';
import { Mark } from '../../ui/Mark';
import { VerdictButtons } from '../../ui/VerdictButtons';
import { noFilter } from '../filter';
import { writeRoute } from '../route';
import { dayOf } from './words';

interface Props {
  claim: LedgerClaim;
  /** Whether it is the first to state what was hedged before. */
  isTurn: boolean;
  isSelected: boolean;
  /** Whether there is a group to take it out of. */
  canLeave: boolean;
  toggle: () => void;
  takeOut: () => void;
  judge: (verdict: Verdict | null) => void;
}

/** Hedged or stated, with the words that say so. */
function Status({ claim: { suggestion } }: Pick<Props, 'claim'>) {
  const status = suggestion?.status ?? null;
  if (!suggestion || !status) return null;
  const cues = [...new Set(suggestion.cues.map(({ words }) => words))];
  return (
    <p class="status">
      <Mark kind="claim" status={status} /> {t(`common_status_${status}`)}
      {cues.length > 0 && <span class="muted"> {cues.map((words) => `“${words}”`).join(', ')}</span>}
    </p>
  );
}

/** One report of a measure: when and by whom, how sure it is, its words, and the reader's verdict. */
export function Report({ claim, isTurn, isSelected, canLeave, toggle, takeOut, judge }: Props) {
  const { id, outlet, title, page, quote, suggestion, verdict, reported, isDated } = claim;
  const source = suggestion?.source ?? null;
  const short = quote.slice(0, 80);
  const annotation = { view: 'annotations', filter: noFilter, annotation: id } as const;
  const classes = ['report', suggestion?.status ?? '', isTurn ? 'turn' : '', isSelected ? 'picked' : ''];
  return (
    <li class={classes.filter(Boolean).join(' ')}>
      <p class="who-when">
        <time dateTime={reported}>{dayOf(claim)}</time>
        {!isDated && <span class="muted small">{t('ledger_saved_day')}</span>}
        <a href={page} target="_blank" rel="noreferrer" title={title ?? undefined}>
          {outlet ?? t('common_unknown_outlet')}
        </a>
        {source && (
          <span class="muted">
            {t(source.named ? 'ledger_source' : 'ledger_source_unnamed', source.words)}
          </span>
        )}
      </p>
      <Status claim={claim} />
      <blockquote>
        <a class="quoted" data-id={id} href={writeRoute(annotation)}>
          {quote}
        </a>
      </blockquote>
      <div class="controls">
        <VerdictButtons verdict={verdict} change={judge} />
        {canLeave && (
          <>
            <label class="choice">
              <input
                type="checkbox"
                checked={isSelected}
                aria-label={t('ledger_select', short)}
                onChange={toggle}
              />
              {t('ledger_select_short')}
            </label>
            <button
              type="button"
              class="button small quiet"
              aria-label={t('ledger_take_out_name', short)}
              onClick={takeOut}
            >
              {t('ledger_take_out')}
            </button>
          </>
        )}
      </div>
    </li>
  );
}
