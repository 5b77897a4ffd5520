import type { WordingChange } from '../../../src/evidence/wording';
import { t } from '../words';

/** What became of the words that the reader saved: before and after, and a hedge that vanished or appeared. */
export function Rewording({ change: { replacements, hedge } }: { change: WordingChange }) {
  return (
    <section class="changed" aria-label={t('evidence_wording')}>
      {t('evidence_wording')}
      <ul class="reasons">
        {replacements.map(({ before, after }) => (
          <li key={`${before} ${after}`}>{t('evidence_replacement', [before, after])}</li>
        ))}
        {hedge && <li>{t(`evidence_hedge_${hedge.change}`, hedge.words.join(', '))}</li>}
      </ul>
    </section>
  );
}
