import { csl } from './csl';
import { csv } from './csv';
import { type FormatId, type FormatInfo, formatInfos } from './format';
import { html } from './html';
import { jsonld } from './jsonld';
import type { Labels } from './labels';
import { markdown } from './markdown';
import { obsidian } from './obsidian';
import { ris } from './ris';
import { defaultTemplates, type Templates } from './template/templates';
import type { Writer } from './writer';

export interface Format extends FormatInfo {
  /** What writes one file of it. Throws a TemplateError. */
  write(labels: Labels, templates?: Templates): Writer;
}

const writers: Record<FormatId, (labels: Labels, templates: Templates) => Writer> = {
  markdown: (labels, templates) => markdown(labels, templates.markdown),
  obsidian: (labels, templates) => obsidian(labels, templates.obsidian),
  html: (labels) => html(labels),
  csv,
  jsonld: () => jsonld(),
  csl,
  ris,
};

/** Every format with what writes it, in the order of a menu. */
export const formats: readonly Format[] = formatInfos.map((info) => ({
  ...info,
  write: (labels, templates = defaultTemplates) => writers[info.id](labels, templates),
}));
