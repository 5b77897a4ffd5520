import { articles } from './articles';
import type { Labels } from './labels';
import { markdownLine } from './markdown-text';
import { markdownDefault } from './template/defaults';
import { markdownTemplate } from './template/render';
import { ArticleView } from './template/views';
import { type Writer, writer } from './writer';

/**
 * Writes one Markdown text, an article after the other by the reader's template or the default. Words from pages and from the
 * reader are inert. Throws a TemplateError.
 */
export function markdown(labels: Labels, template: string | null = null): Writer {
  const text = markdownTemplate(template ?? markdownDefault(labels));
  return writer(
    function* (set) {
      for (const article of articles(set)) yield text(new ArticleView(article, labels));
    },
    { begin: [`# ${markdownLine(labels.title)}\n\n`] },
  );
}
