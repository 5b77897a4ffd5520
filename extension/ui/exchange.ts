import type { Filter } from '../review/filter';

/** What goes into a file: one page, the chosen, a filtered list, or everything. */
export type Scope = 'all' | { page: string } | { ids: readonly string[] } | { filter: Filter };

export interface ExportFormat {
  id: 'markdown' | 'csv' | 'jsonld';
  mediaType: string;
  extension: string;
}

export const exportFormats: readonly ExportFormat[] = [];

export async function writeExport(
  scope: Scope,
  format: ExportFormat,
): Promise<{ count: number; text: string }> {
  throw new Error(`no ${format.id} for ${JSON.stringify(scope)}`);
}
