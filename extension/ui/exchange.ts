import { type Format, formats } from '../../src/exchange';
import type { Fault } from '../../src/exchange/fault';
import { parseImport } from '../../src/exchange/import';
import { type ExportScope, exportSet } from '../../src/store/export-set';
import { type ImportReport, importSet } from '../../src/store/import-set';
import type { Filter } from '../review/filter';
import { exportLabels } from './export-labels';
import { findIds } from './find';
import { store } from './store';

/** What goes into a file: one page, the chosen, a filtered list, or everything. */
export type Scope = ExportScope | { filter: Filter };

export type ExportFormat = Format;

export const exportFormats = formats;

/** The file's pieces, with the number of annotations in it. */
export async function writeExport(
  scope: Scope,
  format: ExportFormat,
): Promise<{ count: number; chunks: string[] }> {
  const named = typeof scope === 'object' && 'filter' in scope ? { ids: await findIds(scope.filter) } : scope;
  const set = await exportSet(store, named);
  return { count: set.annotations.length, chunks: [...format.chunks(set, exportLabels())] };
}

export type ImportAnswer = { ok: true; report: ImportReport } | { ok: false; fault: Fault };

/** Reads a file and, where all of it is sound, brings it into the store. Rejects where the store fails. */
export async function readImport(text: string): Promise<ImportAnswer> {
  const imported = parseImport(text);
  if (!imported.ok) return imported;
  return { ok: true, report: await importSet(store, imported.set) };
}
