import type { Store } from '../store/db';
import { type ExportScope, exportSet } from '../store/export-set';
import { buildFile } from './build-file';
import type { FormatId } from './format';
import { formats } from './index';
import type { Labels } from './labels';
import type { JobOptions } from './progress';
import type { Templates } from './template/templates';

export interface ExportRequest {
  scope: ExportScope;
  format: FormatId;
  labels: Labels;
  /** The reader's own; null stands for the defaults. */
  templates: Templates;
}

/** A file of annotations as the store has them at one moment, and how many are in it. Rejects with a StoreError or a TemplateError. */
export async function writeExport(
  store: Store,
  { scope, format: id, labels, templates }: ExportRequest,
  { signal, progress, pause }: JobOptions = {},
): Promise<{ count: number; file: Blob }> {
  const format = formats.find((each) => each.id === id);
  if (!format) throw new RangeError(`There is no format ${id}.`);
  const stop = signal && { signal };
  const set = await exportSet(store, scope, {
    ...stop,
    parts: format.parts,
    progress: (done, total) => progress?.({ phase: 'reading', done, total }),
  });
  progress?.({ phase: 'making', done: 0, total: null });
  const file = await buildFile(format.chunks(set, labels, templates), format.mime, {
    ...stop,
    ...(pause && { pause }),
  });
  return { count: set.annotations.length, file };
}
