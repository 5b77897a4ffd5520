import { useState } from 'preact/hooks';
import type { Companion } from '../../../src/dossiers';
import { t, tn } from '../../ui/i18n';
import { writeRoute } from '../route';
import { Sign } from './Sign';

/** Those shown at first, and more at each wish. */
const STEP = 10;

/** Who is named in the same claims and articles, most often first. */
export function Companions({ companions }: { companions: readonly Companion[] }) {
  const [shown, setShown] = useState(STEP);
  if (companions.length === 0) return null;
  return (
    <section class="section" aria-labelledby="dossier-companions">
      <h3 id="dossier-companions">{t('dossiers_section_companions')}</h3>
      <ul class="companions">
        {companions.slice(0, shown).map(({ key, kind, name, claims, articles }) => (
          <li key={key}>
            <span class="name">
              <Sign kind={kind} />
              <a href={writeRoute({ view: 'dossier', key })}>{name}</a>
            </span>
            <span class="muted small">
              {[claims > 0 && tn('dossiers_claims', claims), tn('dossiers_articles', articles)]
                .filter(Boolean)
                .join(', ')}
            </span>
          </li>
        ))}
      </ul>
      {companions.length > shown && (
        <button type="button" class="button small" onClick={() => setShown(shown + STEP)}>
          {t('dossiers_more')}
        </button>
      )}
    </section>
  );
}
