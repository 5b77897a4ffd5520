import { t } from '../../ui/i18n';

export function EmptyDesk({ narrowed }: { narrowed: boolean }) {
  if (narrowed) return <p class="empty muted">{t('review_none')}</p>;
  return (
    <div class="empty">
      <h2>{t('review_empty_title')}</h2>
      <p class="muted">{t('review_empty')}</p>
    </div>
  );
}
