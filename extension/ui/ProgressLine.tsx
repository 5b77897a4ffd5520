import type { Progress } from '../../src/exchange/progress';
import { t } from './i18n';
import './progress.css';

/** How far a piece of work is, in words and as a bar. Only the words are announced, the bar can be asked. */
export function ProgressLine({ title, progress }: { title: string; progress: Progress | null }) {
  const { done = 0, total = null } = progress ?? {};
  const counted = total !== null && total > 0;
  return (
    <div class="progress-line">
      <span role="status">{title}</span>
      {counted && <span class="muted">{t('common_progress', done, total)}</span>}
      <progress aria-label={title} {...(counted && { value: done, max: total })} />
    </div>
  );
}
