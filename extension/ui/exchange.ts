import { type Format, formats } from '../../src/exchange';
import { buildFile } from '../../src/exchange/build-file';
import { importCsv } from '../../src/exchange/csv-import';
import type { Fault } from '../../src/exchange/fault';
import { importLimits, parseImport } from '../../src/exchange/import';
import type { ImportResult } from '../../src/exchange/import-types';
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

/** The file, with the number of annotations in it. */
export async function writeExport(
  scope: Scope,
  format: ExportFormat,
): Promise<{ count: number; file: Blob }> {
  const named = typeof scope === 'object' && 'filter' in scope ? { ids: await findIds(scope.filter) } : scope;
  const set = await exportSet(store, named);
  return { count: set.annotations.length, file: await buildFile(format, set, exportLabels()) };
}

/** `skipped`: annotations of other programs in the file that cannot be kept, and why. */
export type ImportAnswer = { ok: true; report: ImportReport; skipped: Fault[] } | { ok: false; fault: Fault };

/** A file that is too large is not even read. */
async function parseFile(file: File): Promise<ImportResult> {
  const { megabytes } = importLimits;
  if (file.size > megabytes * 2 ** 20) {
    return { ok: false, fault: { code: 'too-large', place: { path: '' }, detail: String(megabytes) } };
  }
  const text = await file.text();
  return /\.csv$/i.test(file.name) ? importCsv(text, null, exportLabels()) : parseImport(text);
}

/** Reads a file and, where all of it is sound, brings it into the store. Rejects where the store fails. */
export async function readImport(file: File): Promise<ImportAnswer> {
  const imported = await parseFile(file);
  if (!imported.ok) return imported;
  return { ok: true, report: await importSet(store, imported.set), skipped: imported.skipped };
}
