import fc from 'fast-check';
import { articles } from '../../src/exchange/articles';
import { englishLabels } from '../../src/exchange/labels';
import { markdownDefault, obsidianDefault } from '../../src/exchange/template/defaults';
import { TemplateError } from '../../src/exchange/template/fault';
import { articleNames } from '../../src/exchange/template/names';
import { markdownTemplate, noteTemplate } from '../../src/exchange/template/render';
import { ArticleView } from '../../src/exchange/template/views';
import { sampleSet } from '../unit/exchange/sets';
import { mutatedText, SNIPPETS } from './mutate';

const PARTS = [
  ...['{{#', '{{^', '{{/', '{{', '}}', '{{{', '}}}', '{{&', '{{>', '{{=', '=}}', '{{!', '---\n', '`', '[x]('],
  ...[
    ...articleNames.values,
    ...Object.keys(articleNames.lists),
    'quote',
    'note',
    'text',
    '.',
    'constructor',
  ],
  ...SNIPPETS,
];

const templates = fc.oneof(
  mutatedText(fc.constantFrom(markdownDefault(englishLabels), obsidianDefault(englishLabels))),
  fc.array(fc.constantFrom(...PARTS), { maxLength: 30 }).map((parts) => parts.join('')),
  fc.string({ unit: 'binary' }),
);

const [article] = articles(sampleSet());

/** A template is refused with a place in it, or makes a text. */
export const template = fc.property(templates, (text) => {
  for (const read of [markdownTemplate, noteTemplate]) {
    try {
      const made = read(text)(new ArticleView(article!, englishLabels));
      if (typeof made !== 'string') throw new Error('It made no text.');
    } catch (error) {
      if (!(error instanceof TemplateError)) throw error;
      const { line, column } = error.fault;
      const found = text.split(/\r\n|\r|\n/)[line - 1];
      if (found === undefined || column < 1 || column > found.length + 1)
        throw new Error(`The place ${line}:${column} is not in the template.`);
    }
  }
});
