import type { Store } from '../store/db';
import { type ExportScope, exportParts } from '../store/export-set';
import { FilePieces } from './file-pieces';
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
  { signal, progress }: JobOptions = {},
): Promise<{ count: number; file: Blob }> {
  const format = formats.find((each) => each.id === id);
  if (!format) throw new RangeError(`There is no format ${id}.`);
  const writer = format.write(labels, templates);
  const pieces = new FilePieces(format.mime);
  let count = 0;
  pieces.add(writer.begin());
  await exportParts(
    store,
    scope,
    (set) => {
      count += set.annotations.length;
      pieces.add(writer.part(set));
    },
    {
      ...(signal && { signal }),
      parts: format.parts,
      progress: (done, total) => progress?.({ phase: 'reading', done, total }),
    },
  );
  progress?.({ phase: 'making', done: 0, total: null });
  pieces.add(writer.end());
  return { count, file: pieces.file() };
}
