import { useEffect, useState } from 'preact/hooks';
import type { Progress } from '../../src/exchange/progress';
import { t } from './i18n';
import { ProgressLine } from './ProgressLine';

/** Work that ends sooner is not worth a word, in milliseconds. */
const PATIENCE = 1000;

interface Props {
  progress: Progress | null;
  stop: () => void;
}

/** How far an export is, with a way to give it up, once it has taken a second. */
export function ExportProgress({ progress, stop }: Props) {
  const [shown, show] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => show(true), PATIENCE);
    return () => clearTimeout(timer);
  }, []);
  if (!shown) return null;
  const title = t(progress?.phase === 'making' ? 'common_export_making' : 'common_export_reading');
  return (
    <div class="export-progress">
      <ProgressLine title={title} progress={progress} />
      <button type="button" class="button small" onClick={stop}>
        {t('common_cancel')}
      </button>
    </div>
  );
}
