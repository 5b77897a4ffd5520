import { markdownDefault, obsidianDefault } from '../../../../src/exchange/template/defaults';
import { TemplateError } from '../../../../src/exchange/template/fault';
import { markdownTemplate, noteTemplate } from '../../../../src/exchange/template/render';
import type { TemplateId } from '../../../../src/exchange/template/templates';
import { ArticleView } from '../../../../src/exchange/template/views';
import { exportLabels } from '../../../ui/export-labels';
import { templateFaultWords } from '../../../ui/template-fault-words';
import { sampleArticle } from './sample';

const readers = { markdown: markdownTemplate, obsidian: noteTemplate } as const;
const defaults = { markdown: markdownDefault, obsidian: obsidianDefault } as const;

/** The template that holds where the reader has none, in the reader's language. */
export function defaultTemplate(id: TemplateId): string {
  return defaults[id](exportLabels());
}

/** What a template makes of the sample, or what is wrong with it. */
export function shownBy(id: TemplateId, template: string): { text: string } | { trouble: string } {
  try {
    return { text: readers[id](template)(new ArticleView(sampleArticle(), exportLabels())) };
  } catch (error) {
    if (error instanceof TemplateError) return { trouble: templateFaultWords(error.fault) };
    throw error;
  }
}
