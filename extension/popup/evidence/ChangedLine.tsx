import type { PageState } from '../../../src/messages';
import { formatDay } from '../../ui/dates';
import { t, uiLanguage } from '../../ui/i18n';

/** Says that the article was changed since something was saved on it, and leads to the difference. */
export function ChangedLine({ state }: { state: PageState }) {
  const { changedSince, metadata } = state;
  if (!changedSince) return null;
  const day = formatDay(changedSince.seen, uiLanguage()) ?? changedSince.seen;
  return (
    <p class="changed-since small" role="status">
      {t(`evidence_${changedSince.change}`, day)}{' '}
      <a
        href={`../review/index.html#/versions?${new URLSearchParams({ page: metadata.url })}`}
        target="_blank"
        rel="noreferrer"
      >
        {t('evidence_compare')}
      </a>
    </p>
  );
}
