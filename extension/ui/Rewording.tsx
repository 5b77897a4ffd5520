import type { WordingChange } from '../../src/evidence/wording';
import { t } from './i18n';
import './rewording.css';

/** What became of a saved quote: its words before and after, and a hedge that vanished or appeared. */
export function Rewording({ change }: { change: WordingChange | null }) {
  if (!change) return null;
  const { replacements, hedge } = change;
  return (
    <div class="rewording small">
      <p>{t('evidence_wording')}</p>
      <ul>
        {replacements.map(({ before, after }) => (
          <li key={`${before} ${after}`}>{t('evidence_replacement', before, after)}</li>
        ))}
      </ul>
      {hedge && <p>{t(`evidence_hedge_${hedge.change}`, hedge.words.join(', '))}</p>}
    </div>
  );
}
