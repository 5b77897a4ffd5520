import type { Suggestion } from '../../../src/store/model';
import { t } from '../words';

const facts = ['name', 'role', 'imposer', 'target', 'measure', 'date', 'instrument'] as const;

/** Who did what to whom, or who a person is, where the text says so and the quote alone does not. */
export function Facts({ suggestion, quote }: { suggestion: Suggestion; quote: string }) {
  const known = facts.filter((fact) => suggestion[fact] && suggestion[fact] !== quote);
  if (known.length === 0) return null;
  return (
    <dl class="facts" aria-label={t('card_details')}>
      {known.map((fact) => (
        <div key={fact}>
          <dt>{t(`card_${fact}`)}</dt>
          <dd>{suggestion[fact]}</dd>
        </div>
      ))}
    </dl>
  );
}
