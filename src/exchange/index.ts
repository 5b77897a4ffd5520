import { csl } from './csl';
import { csv } from './csv';
import { html } from './html';
import { jsonld } from './jsonld';
import type { Labels } from './labels';
import { markdown } from './markdown';
import { obsidian } from './obsidian';
import { ris } from './ris';
import type { ExportSet } from './set';
import { zip } from './zip';

export type FormatId = 'markdown' | 'obsidian' | 'csv' | 'jsonld' | 'html' | 'csl' | 'ris';

export interface Format {
  id: FormatId;
  mime: string;
  /** Ending of the file's name, without a dot. */
  extension: string;
  /** The file in pieces, made as they are asked for, so that a long export can be paused and given up. */
  chunks(set: ExportSet, labels: Labels): Iterable<string | Uint8Array<ArrayBuffer>>;
}

/** Everything that an export can be, in the order of a menu. */
export const formats: readonly Format[] = [
  { id: 'markdown', mime: 'text/markdown', extension: 'md', chunks: markdown },
  {
    id: 'obsidian',
    mime: 'application/zip',
    extension: 'zip',
    chunks: (set, labels) => zip(obsidian(set, labels)),
  },
  { id: 'html', mime: 'text/html', extension: 'html', chunks: (set, labels) => html(set, labels) },
  { id: 'csv', mime: 'text/csv', extension: 'csv', chunks: csv },
  {
    id: 'jsonld',
    mime: 'application/ld+json',
    extension: 'jsonld',
    chunks: (set, labels) => jsonld(set, labels),
  },
  { id: 'csl', mime: 'application/vnd.citationstyles.csl+json', extension: 'json', chunks: csl },
  { id: 'ris', mime: 'application/x-research-info-systems', extension: 'ris', chunks: ris },
];
