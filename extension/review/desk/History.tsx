import { historyOf } from '../../../src/store/history';
import type { Change } from '../../../src/store/model';
import { formatTime } from '../../ui/dates';
import { t, uiLanguage } from '../../ui/i18n';
import { store } from '../../ui/store';
import { useLive } from '../../ui/use-live';
import { verdictKeys } from '../../ui/VerdictButtons';

function verdictWords(value: unknown): string {
  return value === 'confirmed' || value === 'speculative' ? t(verdictKeys[value]) : t('review_history_none');
}

function tagWords(value: unknown): string {
  return Array.isArray(value) && value.length > 0 ? value.join(', ') : t('review_history_none');
}

/** One change in words. */
function changeWords({ field, from, to }: Change): string {
  switch (field) {
    case 'verdict':
      return t('review_history_verdict', verdictWords(from), verdictWords(to));
    case 'tags':
      return t('review_history_tags', tagWords(from), tagWords(to));
    case 'note':
      if (!to) return t('review_history_note_removed');
      return t(from ? 'review_history_note_changed' : 'review_history_note_written');
    case 'dismissed':
      return t(to ? 'review_history_dismissed' : 'review_history_undismissed');
    default:
      return t(`review_history_${field}`);
  }
}

/** What became of an annotation, newest first. */
export function History({ id }: { id: string }) {
  const { value: changes } = useLive(() => historyOf(store, id), [id]);
  if (!changes || changes.length === 0) return null;
  return (
    <section class="history" aria-label={t('review_history')}>
      <h3>{t('review_history')}</h3>
      <ol>
        {changes.toReversed().map((change) => (
          <li key={change.id}>
            <time dateTime={change.at} class="muted">
              {formatTime(change.at, uiLanguage())}
            </time>
            <span>{changeWords(change)}</span>
          </li>
        ))}
      </ol>
    </section>
  );
}
