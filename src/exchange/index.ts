import { csl } from './csl';
import { csv } from './csv';
import { type FormatId, type FormatInfo, formatInfos } from './format';
import { html } from './html';
import { jsonld } from './jsonld';
import type { Labels } from './labels';
import { markdown } from './markdown';
import { obsidian } from './obsidian';
import { ris } from './ris';
import type { ExportSet } from './set';
import type { Templates } from './template/templates';
import { zip } from './zip';

export type Chunk = string | Uint8Array<ArrayBuffer>;

export interface Format extends FormatInfo {
  /** The file in pieces, made as they are asked for, so that a long export can be paused and given up. */
  chunks(set: ExportSet, labels: Labels, templates?: Templates): Iterable<Chunk>;
}

const writers: Record<FormatId, Format['chunks']> = {
  markdown: (set, labels, templates) => markdown(set, labels, templates?.markdown),
  obsidian: (set, labels, templates) => zip(obsidian(set, labels, templates?.obsidian)),
  html: (set, labels) => html(set, labels),
  csv,
  jsonld: (set, labels) => jsonld(set, labels),
  csl,
  ris,
};

/** Every format with what writes it, in the order of a menu. */
export const formats: readonly Format[] = formatInfos.map((info) => ({ ...info, chunks: writers[info.id] }));
