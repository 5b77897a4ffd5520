import { articles } from './articles';
import { distinctNames, fileName } from './file-names';
import type { Labels } from './labels';
import type { ExportSet } from './set';
import { obsidianDefault } from './template/defaults';
import { noteTemplate } from './template/render';
import { ArticleView } from './template/views';
import { hostOf } from './web-url';
import type { Writer } from './writer';
import { type NamedFile, Zip } from './zip';

/** The files of a part, named apart from those of the parts before. */
export type NoteFiles = (set: ExportSet) => Iterable<NamedFile>;

/**
 * A Markdown file an article, with YAML front matter for Obsidian's properties, by the reader's template or the default. Names are
 * distinct and safe anywhere. Throws a TemplateError.
 */
export function notes(labels: Labels, template: string | null = null): NoteFiles {
  const note = noteTemplate(template ?? obsidianDefault(labels));
  const distinct = distinctNames();
  return function* (set) {
    for (const article of articles(set)) {
      const name = distinct(fileName(article.page.title ?? '', hostOf(article.page.url)));
      yield { name: `${name}.md`, text: note(new ArticleView(article, labels)) };
    }
  };
}

/** Writes those files into one ZIP archive. Throws a TemplateError, and RangeError where there are too many. */
export function obsidian(labels: Labels, template: string | null = null): Writer {
  const files = notes(labels, template);
  const zip = new Zip();
  return { begin: () => [], part: (set) => zip.add(files(set)), end: () => zip.end() };
}
