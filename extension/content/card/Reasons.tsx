import type { Suggestion } from '../../../src/store/model';
import { t } from '../words';

/** Why the text is held to state or to hedge the claim, each reason with its words. */
export function Reasons({ suggestion: { status, cues, source } }: { suggestion: Suggestion }) {
  if (!status) return null;
  const reasons = cues.map(({ words, kind }) => ({
    words,
    reason: t(`card_cue_${kind.replaceAll('-', '_')}`),
  }));
  const sourceGiven = source && !cues.some(({ words }) => words.includes(source.words));
  if (sourceGiven)
    reasons.push({
      words: source.words,
      reason: t(source.named ? 'card_source_named' : 'card_source_unnamed'),
    });
  return (
    <ul class="reasons" aria-label={t('card_why')}>
      {status === 'stated' && <li>{t('card_no_hedge')}</li>}
      {reasons.map(({ words, reason }) => (
        <li key={`${words}:${reason}`}>{t('card_reason', [words, reason])}</li>
      ))}
    </ul>
  );
}
