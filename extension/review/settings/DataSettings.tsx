import { useState } from 'preact/hooks';
import { ExportMenu } from '../../ui/ExportMenu';
import { t, tn } from '../../ui/i18n';
import { usePolicy } from '../../ui/use-policy';
import { ImportButton } from '../import/ImportButton';
import { writeRoute } from '../route';

/** Everything out as a file, and in again. */
export function DataSettings({ fail }: { fail: (error: unknown) => void }) {
  const [words, setWords] = useState('');
  const policy = usePolicy();
  return (
    <section aria-labelledby="data">
      <h2 id="data">{t('review_settings_data')}</h2>
      <p class="muted">{t('review_settings_data_hint')}</p>
      {policy?.exportOff && <p class="notice quiet">{t('managed_export_off')}</p>}
      {policy?.retentionDays && <p class="notice quiet">{tn('managed_retention', policy.retentionDays)}</p>}
      <div class="row-of-buttons">
        <ExportMenu
          scopes={[
            { id: 'all', title: t('review_export_all'), file: t('common_export_file_all'), scope: 'all' },
          ]}
          done={(count) => setWords(tn('review_exported', count))}
          stopped={() => setWords(t('common_export_stopped'))}
          failed={fail}
        />
        <ImportButton imported={({ added }) => setWords(tn('review_settings_imported', added))} />
      </div>
      <p>
        <a href={writeRoute({ view: 'tags' })}>{t('desk_tags_manage')}</a>
      </p>
      <p role="status">{words}</p>
    </section>
  );
}
