import type { Usage } from '../../../src/dossiers';
import { t } from '../../ui/i18n';
import { day } from './words';

/** Words used of someone, with the days of first and last use. */
export function Usages({ usages }: { usages: readonly Usage[] }) {
  return (
    <dl class="usages">
      {usages.map(({ words, first, last }) => (
        <div key={words}>
          <dt>{words}</dt>
          <dd class="muted small">
            {first === last ? day(first) : t('dossiers_used', day(first), day(last))}
          </dd>
        </div>
      ))}
    </dl>
  );
}
