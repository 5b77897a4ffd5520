import { offerDownload } from '../../ui/download';
import { formatNumber, t } from '../../ui/i18n';
import { Refused } from './Refused';
import { counted, reportText } from './report-text';
import type { Finished } from './use-import';

/** What came of an import, to read or to keep as text. */
export function FinishedStep({ finished, close }: { finished: Finished; close: () => void }) {
  const { report, refused } = finished;
  const save = () =>
    offerDownload(new Blob([reportText(finished)], { type: 'text/plain' }), t('import_report_file'));
  return (
    <>
      <dl class="import-counts">
        {counted.map(([label, key]) => (
          <div key={key}>
            <dt>{t(label)}</dt>
            <dd>{formatNumber(report[key])}</dd>
          </div>
        ))}
      </dl>
      <Refused faults={refused} />
      <p class="actions">
        <button type="button" class="button primary" onClick={close}>
          {t('common_close')}
        </button>
        <button type="button" class="button" onClick={save}>
          {t('import_report_save')}
        </button>
      </p>
    </>
  );
}
