import { articles } from './articles';
import type { Labels } from './labels';
import { markdownLine } from './markdown-text';
import type { ExportSet } from './set';
import { markdownDefault } from './template/defaults';
import { markdownTemplate } from './template/render';
import { ArticleView } from './template/views';

/**
 * A whole export as one Markdown text, an article after the other by the reader's template or the default. Words from pages and from the
 * reader are inert. Throws a TemplateError.
 */
export function* markdown(set: ExportSet, labels: Labels, template: string | null = null): Generator<string> {
  const part = markdownTemplate(template ?? markdownDefault(labels));
  yield `# ${markdownLine(labels.title)}\n\n`;
  for (const article of articles(set)) yield part(new ArticleView(article, labels));
}
