import type { FormatId } from '../../src/exchange/format';
import type { Progress } from '../../src/exchange/progress';
import type { ExportScope } from '../../src/store/export-set';
import { getSettings } from '../../src/store/settings';
import { readPolicy } from '../policy';
import type { Filter } from '../review/filter';
import { exportLabels } from '../ui/export-labels';
import { findIds } from '../ui/find';
import { t } from '../ui/i18n';
import { store } from '../ui/store';
import { ExchangeWorker } from './client';

/** What goes into a file: one page, the chosen, a filtered list, or everything. */
export type Scope = ExportScope | { filter: Filter };

/** An export under way. */
export interface ExportJob {
  /** The file, with the number of annotations in it. Rejects with a StoreError, a TemplateError or with Stopped. */
  done: Promise<{ count: number; file: Blob }>;
  stop(): void;
}

/** Makes a file beside the page. */
export function startExport(
  scope: Scope,
  format: FormatId,
  progress: (progress: Progress) => void,
): ExportJob {
  const worker = new ExchangeWorker();
  const make = async () => {
    if ((await readPolicy()).exportOff) throw new Error(t('managed_export_off'));
    // The page has the search index in memory already.
    const named =
      typeof scope === 'object' && 'filter' in scope ? { ids: await findIds(scope.filter) } : scope;
    const { templates } = await getSettings(store);
    const ask = { scope: named, format, labels: exportLabels(), templates };
    return worker.call('export', ask, progress);
  };
  const done = make().finally(() => worker.end());
  return { done, stop: () => worker.stop() };
}
