import { toRecord } from '../../../src/dossiers';
import type { Annotation } from '../../../src/store/model';
import { t } from '../../ui/i18n';
import { writeRoute } from '../route';

/** Whom an annotation names, with the ways to their dossiers. The key of the article leads to whoever the reader says it is there. */
export function DossierLinks({ annotation }: { annotation: Annotation }) {
  const names = new Map(toRecord(annotation)?.sightings.map(({ keyHere, name }) => [keyHere, name]));
  if (names.size === 0) return null;
  return (
    <section class="dossier-links" aria-label={t('dossiers_in_annotation')}>
      <h3>{t('dossiers_in_annotation')}</h3>
      <ul>
        {[...names].map(([key, name]) => (
          <li key={key}>
            <a href={writeRoute({ view: 'dossier', key })}>{name}</a>
          </li>
        ))}
      </ul>
    </section>
  );
}
