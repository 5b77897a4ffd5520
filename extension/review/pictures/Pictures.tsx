import { useMemo } from 'preact/hooks';
import type { Summary } from '../../../src/dossiers';
import type { IdentityKey } from '../../../src/names';
import type { Known } from '../../ui/dossiers';
import { everyone } from '../../ui/dossiers';
import { errorWords } from '../../ui/error-words';
import { formatNumber, t } from '../../ui/i18n';
import { useFollowed } from '../../ui/use-followed';
import { type Filter, noFilter } from '../filter';
import type { Go } from '../route';
import { OutletTable } from './OutletTable';
import { TimelineFigure } from './TimelineFigure';

/** Targets to choose from: the most frequent. */
const MOST = 200;

interface Props {
  target: IdentityKey | null;
  go: Go;
}

function targetsOf(list: readonly Summary[]): Summary[] {
  return list
    .filter(({ claims }) => claims.target > 0)
    .sort((one, other) => other.claims.target - one.claims.target || (one.name < other.name ? -1 : 1))
    .slice(0, MOST);
}

const allClaims: Filter = { ...noFilter, kinds: ['claim'] };

function Counted({ known, target, go }: Props & { known: Known }) {
  const dossier = target === null ? null : known.dossiers.open(target);
  const claims = useMemo(
    () => (target === null ? known.claims() : known.claims(dossier?.claimIds.target ?? [])),
    [known, target],
  );
  const targets = useMemo(() => targetsOf(known.dossiers.list), [known]);
  const about = target === null ? allClaims : null;
  return (
    <>
      <div class="controls">
        <label>
          {t('pictures_of')}{' '}
          <select
            class="field"
            value={dossier?.key ?? ''}
            onChange={(event) => go({ view: 'pictures', target: event.currentTarget.value || null })}
          >
            <option value="" selected={dossier === null}>
              {t('pictures_of_all')}
            </option>
            {targets.map(({ key, name, claims: counts }) => (
              <option key={key} value={key} selected={key === dossier?.key}>
                {t('pictures_of_target', name, formatNumber(counts.target))}
              </option>
            ))}
          </select>
        </label>
      </div>
      {claims.length === 0 && <p class="empty">{t('pictures_empty')}</p>}
      {claims.length > 0 && (
        <>
          <div class="picture">
            <h3>{t('pictures_time')}</h3>
            <TimelineFigure title={t('pictures_time')} claims={claims} about={about} folded={false} />
          </div>
          <div class="picture">
            <h3>{t('pictures_outlets')}</h3>
            <OutletTable title={t('pictures_outlets')} claims={claims} about={about} />
          </div>
        </>
      )}
    </>
  );
}

/** What was saved, counted: claims over time and by outlet, of all or of one target. */
export function Pictures({ target, go }: Props) {
  const { value: known, error } = useFollowed(everyone);
  return (
    <main class="pictures">
      <h2>{t('pictures_title')}</h2>
      {error !== null && (
        <p class="notice" role="alert">
          {errorWords(error)}
        </p>
      )}
      {!known && error === null && (
        <p class="muted" role="status">
          {t('dossiers_reading')}
        </p>
      )}
      {known && <Counted known={known} target={target} go={go} />}
    </main>
  );
}
