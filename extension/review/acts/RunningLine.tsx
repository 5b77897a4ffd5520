import { useEffect, useState } from 'preact/hooks';
import { t } from '../../ui/i18n';
import { ProgressLine } from '../../ui/ProgressLine';
import type { Running } from './use-acts';

/** Work that ends sooner is not worth a word, in milliseconds. */
const PATIENCE = 1000;

/** How far an act is, with a way to give it up, once it has taken a second. */
export function RunningLine({ running: { progress, giveUp } }: { running: Running }) {
  const [shown, show] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => show(true), PATIENCE);
    return () => clearTimeout(timer);
  }, []);
  if (!shown) return null;
  return (
    <div class="export-progress">
      <ProgressLine title={t('desk_working')} progress={progress && { phase: 'reading', ...progress }} />
      <button type="button" class="button small" onClick={giveUp}>
        {t('common_cancel')}
      </button>
    </div>
  );
}
