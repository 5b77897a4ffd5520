import type { Summary } from '../../../src/dossiers';
import { t, tn } from '../../ui/i18n';
import { writeRoute } from '../route';

interface Props {
  found: readonly Summary[];
  same: (dossier: Summary) => void;
  apart: (dossier: Summary) => void;
}

/** Asks about dossiers with like names: nothing is joined before the reader says so. */
export function Alike({ found, same, apart }: Props) {
  if (found.length === 0) return null;
  return (
    <section class="section alike" aria-labelledby="dossier-alike">
      <h3 id="dossier-alike">{t('dossiers_section_alike')}</h3>
      <ul>
        {found.map((dossier) => (
          <li key={dossier.key}>
            <span>
              <a href={writeRoute({ view: 'dossier', key: dossier.key })}>{dossier.name}</a>{' '}
              <span class="muted small">{dossier.role ?? tn('dossiers_articles', dossier.articles)}</span>
            </span>
            <span class="answers">
              <button
                type="button"
                class="button small"
                aria-label={t('dossiers_same_name', dossier.name)}
                onClick={() => same(dossier)}
              >
                {t('dossiers_same')}
              </button>
              <button
                type="button"
                class="button small quiet"
                aria-label={t('dossiers_not_same_name', dossier.name)}
                onClick={() => apart(dossier)}
              >
                {t('dossiers_not_same')}
              </button>
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
