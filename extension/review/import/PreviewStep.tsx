import type { ImportKind } from '../../../src/exchange/import-types';
import { type MessageKey, t, tn } from '../../ui/i18n';
import { Group } from './Group';
import { Refused } from './Refused';
import type { Import, ImportStep } from './use-import';

const kindWords: Record<ImportKind, MessageKey> = {
  reportedly: 'import_kind_reportedly',
  'web-annotation': 'import_kind_web_annotation',
  hypothesis: 'import_kind_hypothesis',
  csv: 'import_kind_csv',
};

interface Props {
  step: Extract<ImportStep, { name: 'preview' }>;
  running: Import;
}

/** What an import would do, for the reader to decide on. */
export function PreviewStep({ step, running }: Props) {
  const { preview, table, mapping } = step;
  const { added, merged, unchanged, refused } = preview;
  const taken = added.count + merged.count;
  return (
    <>
      <p>
        {t(kindWords[preview.kind])}{' '}
        {taken > 0 ? tn('import_preview_hint', taken) : t('import_preview_nothing')}
      </p>
      <Group title={t('review_import_added')} group={added} />
      <Group title={t('review_import_merged')} group={merged} />
      <Group title={t('review_import_unchanged')} group={unchanged} />
      <Refused faults={refused} />
      <p class="actions">
        {taken > 0 && (
          <button type="button" class="button primary" onClick={() => running.commit(preview)}>
            {tn('import_preview_take', taken)}
          </button>
        )}
        {table && (
          <button type="button" class="button" onClick={() => running.remap(table, mapping)}>
            {t('import_preview_columns')}
          </button>
        )}
        <button type="button" class="button" onClick={running.close}>
          {t(taken > 0 ? 'common_cancel' : 'common_close')}
        </button>
      </p>
    </>
  );
}
