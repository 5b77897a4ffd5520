import type { ExportParts } from '../store/export-set';

export type FormatId = 'markdown' | 'obsidian' | 'html' | 'csv' | 'jsonld' | 'csl' | 'ris';

/** What a format is called and makes, without the code that writes it. */
export interface FormatInfo {
  id: FormatId;
  mime: string;
  /** Ending of the file's name, without a dot. */
  extension: string;
  /** What of a set it shows beside annotations and pages. */
  parts: ExportParts;
}

const neither: ExportParts = { history: false, texts: false, torn: false };

/** Everything that an export can be, in the order of a menu. */
export const formatInfos: readonly FormatInfo[] = [
  { id: 'markdown', mime: 'text/markdown', extension: 'md', parts: neither },
  { id: 'obsidian', mime: 'application/zip', extension: 'zip', parts: neither },
  { id: 'html', mime: 'text/html', extension: 'html', parts: { ...neither, texts: true } },
  { id: 'csv', mime: 'text/csv', extension: 'csv', parts: neither },
  {
    id: 'jsonld',
    mime: 'application/ld+json',
    extension: 'jsonld',
    parts: { history: true, texts: true, torn: true },
  },
  { id: 'csl', mime: 'application/vnd.citationstyles.csl+json', extension: 'json', parts: neither },
  { id: 'ris', mime: 'application/x-research-info-systems', extension: 'ris', parts: neither },
];
