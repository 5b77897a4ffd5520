import type { IdentityKey } from '../../../src/names';
import type { Questions } from '../../registers/protocol';
import { formatNumber, t } from '../../ui/i18n';
import { useRegister } from '../../ui/use-register';
import { type Filter, noFilter } from '../filter';
import { Reading } from '../register/Reading';
import type { Go } from '../route';
import { OutletTable } from './OutletTable';
import { TimelineFigure } from './TimelineFigure';

interface Props {
  target: IdentityKey | null;
  go: Go;
}

const allClaims: Filter = { ...noFilter, kinds: ['claim'] };

function Shown({ known, go }: { known: Questions['pictures']['answer']; go: Go }) {
  const { target, targets, outlets, all } = known;
  const about = target === null ? allClaims : null;
  return (
    <>
      <div class="controls">
        <label>
          {t('pictures_of')}{' '}
          <select
            class="field"
            value={target?.key ?? ''}
            onChange={(event) => go({ view: 'pictures', target: event.currentTarget.value || null })}
          >
            <option value="" selected={target === null}>
              {t('pictures_of_all')}
            </option>
            {targets.map(({ key, name, claims: counts }) => (
              <option key={key} value={key} selected={key === target?.key}>
                {t('pictures_of_target', name, formatNumber(counts.target))}
              </option>
            ))}
          </select>
        </label>
      </div>
      {all.total === 0 && <p class="empty">{t('pictures_empty')}</p>}
      {all.total > 0 && (
        <>
          <div class="picture">
            <h3>{t('pictures_time')}</h3>
            <TimelineFigure title={t('pictures_time')} claims={known} about={about} folded={false} />
          </div>
          <div class="picture">
            <h3>{t('pictures_outlets')}</h3>
            <OutletTable title={t('pictures_outlets')} rows={outlets} about={about} />
          </div>
        </>
      )}
    </>
  );
}

/** What was saved, counted: claims over time and by outlet, of all or of one target. */
export function Pictures({ target, go }: Props) {
  const { value: known, error } = useRegister('pictures', target);
  return (
    <main class="pictures">
      <h2>{t('pictures_title')}</h2>
      {(error !== null || !known) && <Reading error={error} words={t('dossiers_reading')} />}
      {known && <Shown known={known} go={go} />}
    </main>
  );
}
