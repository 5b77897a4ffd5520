import { csv } from './csv';
import { jsonld } from './jsonld';
import type { Labels } from './labels';
import { markdown } from './markdown';
import type { ExportSet } from './set';

/** A form in which annotations leave. */
export interface Format {
  id: 'markdown' | 'csv' | 'jsonld';
  mediaType: string;
  extension: string;
  /** The file in pieces, so that a large one need not be made at once. */
  chunks(set: ExportSet, labels: Labels): Generator<string>;
}

export const formats: readonly Format[] = [
  { id: 'markdown', mediaType: 'text/markdown', extension: 'md', chunks: markdown },
  { id: 'csv', mediaType: 'text/csv', extension: 'csv', chunks: csv },
  {
    id: 'jsonld',
    mediaType: 'application/ld+json',
    extension: 'jsonld',
    chunks: (set, labels) => jsonld(set, labels),
  },
];
