import { useState } from 'preact/hooks';
import type { Dossier } from '../../../src/dossiers';
import { byIds, type Found } from '../../ui/find';
import { formatNumber, t } from '../../ui/i18n';
import { Mark } from '../../ui/Mark';
import { useLive } from '../../ui/use-live';
import { verdictKeys } from '../../ui/VerdictButtons';
import { noFilter } from '../filter';
import { writeRoute } from '../route';
import { claimParts, day } from './words';

/** Claims of a part shown at first, and more at each wish. */
const STEP = 5;

function Claim({ found: { annotation, page } }: { found: Found }) {
  const { id, suggestion, verdict, selectors, created } = annotation;
  const status = suggestion?.status ?? null;
  const when = page?.published ?? created;
  return (
    <li class="claim">
      <a href={writeRoute({ view: 'annotations', filter: noFilter, annotation: id })}>
        {selectors.quote.exact}
      </a>
      <p class="facts muted small">
        {status && (
          <span>
            <Mark kind="claim" status={status} /> {t(`common_status_${status}`)}
          </span>
        )}
        {verdict && <span class={`said ${verdict}`}>{t(verdictKeys[verdict])}</span>}
        <span>{page?.outlet ?? t('common_unknown_outlet')}</span>
        <span>{day(when)}</span>
      </p>
    </li>
  );
}

function ClaimList({ title, ids }: { title: string; ids: readonly string[] }) {
  const [shown, setShown] = useState(STEP);
  const wanted = ids.slice(0, shown);
  const { value } = useLive(() => byIds(wanted), [wanted.join()]);
  return (
    <section class="part" aria-label={title}>
      <h4>
        {title} <span class="muted">{formatNumber(ids.length)}</span>
      </h4>
      <ul>
        {wanted.map((id) => {
          const found = value?.get(id);
          return found && <Claim key={id} found={found} />;
        })}
      </ul>
      {ids.length > shown && (
        <button type="button" class="button small" onClick={() => setShown(shown + 4 * STEP)}>
          {t('dossiers_more')}
        </button>
      )}
    </section>
  );
}

/** The claims that name someone, by what they make of it, newest first. */
export function Claims({ dossier: { claimIds, claimCount } }: { dossier: Dossier }) {
  return (
    <section class="section">
      <h3>{t('dossiers_section_claims')}</h3>
      {claimCount === 0 && <p class="muted">{t('dossiers_no_claims')}</p>}
      {claimParts.map(
        (part) =>
          claimIds[part].length > 0 && (
            <ClaimList key={part} title={t(`dossiers_part_${part}`)} ids={claimIds[part]} />
          ),
      )}
    </section>
  );
}
