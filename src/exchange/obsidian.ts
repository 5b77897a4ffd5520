import { type Article, articles } from './articles';
import { distinctNames, fileName } from './file-names';
import type { Labels } from './labels';
import { markdownAnnotation, markdownHeading } from './markdown';
import type { ExportSet } from './set';
import { hostOf } from './web-url';
import { yamlString } from './yaml';

export interface NamedFile {
  name: string;
  text: string;
}

/** A tag as Obsidian takes it: letters, digits, `_`, `-` and `/`, not digits alone; null where nothing is left. */
function obsidianTag(tag: string): string | null {
  const clean = tag
    .trim()
    .replace(/\s+/gu, '-')
    .replace(/[^\p{L}\p{N}\p{M}_/-]/gu, '')
    .replace(/^[/-]+|\/+$/g, '');
  if (clean === '') return null;
  return /^\d+$/.test(clean) ? `n${clean}` : clean;
}

/** A property's text: two brackets would be a link to another note, and a scheme a link to anywhere. */
function property(text: string): string {
  return yamlString(text.replace(/\[(?=\[)/g, '[ ').replace(/(?<=\p{L}):(?=\/\/)/gu, ': '));
}

function frontMatter({ page, annotations }: Article): string {
  const tags = [
    ...new Set(annotations.flatMap((annotation) => annotation.tags.flatMap((tag) => obsidianTag(tag) ?? []))),
  ];
  const facts: [string, string | null][] = [
    ['title', page.title],
    ['outlet', page.outlet],
    ['byline', page.byline],
    ['published', page.published],
    ['language', page.language],
  ];
  return [
    '---\n',
    ...facts.map(([key, value]) => (value ? `${key}: ${property(value)}\n` : '')),
    // The page's own address, http, https or file: a link here is meant.
    `url: ${yamlString(page.url)}\n`,
    `read: ${page.firstSeen.slice(0, 10)}\n`,
    `annotations: ${annotations.length}\n`,
    tags.length > 0 ? `tags:\n${tags.map((tag) => `  - ${yamlString(tag)}\n`).join('')}` : '',
    '---\n\n',
  ].join('');
}

/** A Markdown file an article, with YAML front matter for Obsidian's properties. Names are distinct and safe anywhere. */
export function* obsidian(set: ExportSet, labels: Labels): Generator<NamedFile> {
  const distinct = distinctNames();
  for (const article of articles(set)) {
    const { page, annotations } = article;
    const name = distinct(fileName(page.title ?? '', hostOf(page.url)));
    const body = annotations.map((annotation) => markdownAnnotation(annotation, article, labels));
    yield {
      name: `${name}.md`,
      text: `${frontMatter(article)}${markdownHeading(article, '#', labels)}${body.join('')}`,
    };
  }
}
