import type { Verdict } from '../../src/store/model';
import { type MessageKey, t } from './i18n';

export const verdicts: readonly Verdict[] = ['confirmed', 'speculative'];

export const verdictKeys = {
  confirmed: 'common_verdict_confirmed',
  speculative: 'common_verdict_speculative',
} as const satisfies Record<Verdict, MessageKey>;

interface Props {
  verdict: Verdict | null;
  change: (verdict: Verdict | null) => void;
}

/** Two equal buttons; pressing the pressed one clears the verdict. */
export function VerdictButtons({ verdict, change }: Props) {
  return (
    <fieldset class="verdicts">
      <legend class="visually-hidden">{t('common_verdict_label')}</legend>
      {verdicts.map((value) => (
        <button
          type="button"
          key={value}
          class={`button small verdict ${value}`}
          aria-pressed={verdict === value}
          onClick={() => change(verdict === value ? null : value)}
        >
          <span class="label" data-text={t(verdictKeys[value])}>
            {t(verdictKeys[value])}
          </span>
        </button>
      ))}
    </fieldset>
  );
}
