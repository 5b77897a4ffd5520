import type { Labels } from '../labels';
import { markdownLine } from '../markdown-text';

/** Fixed words as a template writes them. */
const words = (label: string) => markdownLine(label).replaceAll('{{', '{ {');

/** A line of the list under a quote: what stands for `name`, where there is something. */
function field(label: string, name: string, more = ''): string {
  return `{{#${name}}}\n- **${words(label)}:** {{${name}}}${more}\n{{/${name}}}\n`;
}

/** One annotation: the quote as a block quote, then what is known and thought of it as a list. */
function annotation(labels: Labels): string {
  return [
    '{{#quote_lines}}\n> {{text}}\n{{^last}}\n>\n{{/last}}\n{{/quote_lines}}\n',
    '{{^quote_lines}}\n>\n{{/quote_lines}}\n\n',
    '- **{{kind}}**{{#dismissed}} ({{dismissed}}){{/dismissed}}\n',
    field(labels.verdict, 'verdict'),
    field(labels.suggestion, 'suggestion', '{{#cues}} ({{cues}}){{/cues}}'),
    field(labels.name, 'name'),
    field(labels.role, 'role'),
    field(labels.source, 'source', '{{#source_unnamed}} ({{source_unnamed}}){{/source_unnamed}}'),
    field(labels.imposer, 'imposer'),
    field(labels.target, 'target'),
    field(labels.measure, 'measure'),
    field(labels.date, 'when'),
    field(labels.instrument, 'instrument'),
    field(labels.tags, 'tag_line'),
    '{{#note_lines}}\n',
    `{{#first}}- **${words(labels.note)}:** {{/first}}{{^first}}  {{/first}}{{text}}{{^last}}\\{{/last}}\n`,
    '{{/note_lines}}\n',
    `{{#link}}\n- [${words(labels.open)}]({{link}})\n{{/link}}\n\n`,
  ].join('');
}

/** Outlet, byline, date and address. */
const FACTS =
  '{{#outlet}}{{outlet}} · {{/outlet}}{{#byline}}{{byline}} · {{/byline}}{{#published}}{{published}} · {{/published}}' +
  '{{#url}}[{{address}}]({{url}}){{/url}}{{^url}}{{address}}{{/url}}\n\n';

const annotations = (labels: Labels) => `{{#annotations}}\n${annotation(labels)}{{/annotations}}\n`;

/** The template of an article in one Markdown text, with the fixed words of a language. */
export function markdownDefault(labels: Labels): string {
  return `## {{title}}\n\n${FACTS}${annotations(labels)}`;
}

const property = (key: string, name: string) => `{{#${name}}}\n${key}: {{${name}}}\n{{/${name}}}\n`;

/** The template of an article as a note of its own for Obsidian. */
export function obsidianDefault(labels: Labels): string {
  return [
    '---\ntitle: {{title}}\n',
    property('outlet', 'outlet'),
    property('byline', 'byline'),
    property('published', 'published_time'),
    property('language', 'language'),
    property('url', 'url'),
    'read: {{read}}\nannotations: {{count}}\n',
    '{{#obsidian_tags}}\n{{#first}}\ntags:\n{{/first}}\n  - {{text}}\n{{/obsidian_tags}}\n',
    `---\n\n# {{title}}\n\n${FACTS}${annotations(labels)}`,
  ].join('');
}
