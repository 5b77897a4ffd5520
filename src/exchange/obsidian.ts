import { articles } from './articles';
import { distinctNames, fileName } from './file-names';
import type { Labels } from './labels';
import type { ExportSet } from './set';
import { obsidianDefault } from './template/defaults';
import { noteTemplate } from './template/render';
import { ArticleView } from './template/views';
import { hostOf } from './web-url';

export interface NamedFile {
  name: string;
  text: string;
}

/**
 * A Markdown file an article, with YAML front matter for Obsidian's properties, by the reader's template or the default. Names are
 * distinct and safe anywhere. Throws a TemplateError.
 */
export function* obsidian(
  set: ExportSet,
  labels: Labels,
  template: string | null = null,
): Generator<NamedFile> {
  const note = noteTemplate(template ?? obsidianDefault(labels));
  const distinct = distinctNames();
  for (const article of articles(set)) {
    const name = distinct(fileName(article.page.title ?? '', hostOf(article.page.url)));
    yield { name: `${name}.md`, text: note(new ArticleView(article, labels)) };
  }
}
