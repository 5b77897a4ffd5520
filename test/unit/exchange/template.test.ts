import fc from 'fast-check';
import MarkdownIt from 'markdown-it';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { englishLabels } from '../../../src/exchange/labels';
import { markdown } from '../../../src/exchange/markdown';
import { notes } from '../../../src/exchange/obsidian';
import { markdownDefault, obsidianDefault } from '../../../src/exchange/template/defaults';
import { TemplateError, type TemplateFault } from '../../../src/exchange/template/fault';
import { annotationNames, articleNames } from '../../../src/exchange/template/names';
import { markdownTemplate, noteTemplate } from '../../../src/exchange/template/render';
import { exportSets, PATIENT, sampleSet } from './sets';
import { textOf } from './written';

const written = (template: string, set = sampleSet()) => textOf(markdown(englishLabels, template), set);
const body = (template: string) => written(template).replace('# Annotations\n\n', '');

function faultOf(template: string, read: (text: string) => unknown = markdownTemplate): TemplateFault | null {
  try {
    read(template);
    return null;
  } catch (error) {
    if (error instanceof TemplateError) return error.fault;
    throw error;
  }
}

describe('a template', PATIENT, () => {
  it('goes through annotations, lines and tags, and leaves out what is not there', () => {
    const template = [
      '## {{title}} ({{count}})',
      '{{#annotations}}',
      '{{#is_claim}}',
      '* {{quote}} [{{kind}}]({{link}})',
      '{{#is_hedged}}',
      'hedged by {{cues}}: {{#tags}}{{text}}{{^last}}; {{/last}}{{/tags}}',
      '{{/is_hedged}}',
      '{{/is_claim}}',
      '{{^verdict}}',
      '{{name}} waits',
      '{{/verdict}}',
      '{{/annotations}}',
      '',
    ].join('\n');
    expect(body(template)).toBe(
      [
        '## Norland weighs a freeze (2)',
        '* Norland could freeze the assets of Varga Shipping, officials said. ' +
          '[Claim](https://news.example/2031/grain?id=7#:~:text=Norland%20could%20freeze%20the%20assets%20of%20Varga%20Shipping%2C%20officials%20said.)',
        'hedged by “could”, “officials said”: grain; assets freeze',
        'Ilse Brandt waits',
        '',
      ].join('\n'),
    );
  });

  it('has every name that it may use', () => {
    const values = (names: readonly string[]) => names.map((name) => `${name}: {{${name}}}\n`).join('');
    const template = `${values(articleNames.values)}{{#annotations}}\n${values(annotationNames.values)}{{/annotations}}\n`;
    const text = body(template);
    expect(text).not.toContain('undefined');
    expect(text).toContain('byline: Ada Lind\n');
    expect(text).toContain('measure: freeze the assets\n');
  });

  it.each<[string, TemplateFault['code'], number, number, string]>([
    ['a\n{{title', 'unclosed-tag', 2, 1, ''],
    ['{{#annotations}}\nx', 'unclosed-section', 2, 2, 'annotations'],
    ['{{#annotations}}\n{{/title}}', 'unclosed-section', 2, 1, 'annotations'],
    ['x{{/title}}', 'unopened-section', 1, 2, 'title'],
    ['x\n {{titel}}', 'unknown', 2, 2, 'titel'],
    ['{{quote}}', 'unknown', 1, 1, 'quote'],
    ['{{constructor}}', 'unknown', 1, 1, 'constructor'],
    ['{{title.constructor}}', 'unknown', 1, 1, 'title.constructor'],
    ['{{#annotations}}{{#constructor}}x{{/constructor}}{{/annotations}}', 'unknown', 1, 17, 'constructor'],
    ['{{.}}', 'unknown', 1, 1, '.'],
    ['{{annotations}}', 'list', 1, 1, 'annotations'],
    ['{{#annotations}}{{#annotations}}{{/annotations}}{{/annotations}}', 'again', 1, 17, 'annotations'],
    ['{{{title}}}', 'raw', 1, 1, 'title'],
    ['{{& title}}', 'raw', 1, 1, 'title'],
    ['{{> other}}', 'feature', 1, 1, '{{>'],
    ['{{=<% %>=}}', 'feature', 1, 1, '{{='],
    ['a {{=x=}}', 'feature', 1, 3, '{{='],
    ['[x]({{title}})', 'target', 1, 5, 'title'],
    ['[x]: {{title}}', 'target', 1, 6, 'title'],
    ['<{{title}}>', 'html', 1, 2, 'title'],
    ['<a href="{{url}}">', 'html', 1, 10, 'url'],
    ['`{{title}}`', 'code', 1, 2, 'title'],
    ['```dataviewjs\n{{title}}\n```', 'code', 2, 1, 'title'],
    ['x'.repeat(20_001), 'too-long', 1, 20_001, '20000'],
  ])('%j is refused with its place', (template, code, line, column, detail) => {
    expect(faultOf(template)).toStrictEqual({ code, line, column, detail });
  });

  it.each<[string, TemplateFault['code'], number, number]>([
    ['---\ntitle: "{{title}}"\n---\n', 'front-matter', 2, 9],
    ['---\n{{title}}: x\n---\n', 'front-matter', 2, 1],
    ['---\ntitle: {{title}} {{outlet}}\n---\n', 'front-matter', 2, 8],
    ['---\ntitle: x # {{title}}\n---\n', 'front-matter', 2, 12],
    ['---\ntitle: {{title}}\n---\n\n{{nothing}}', 'unknown', 5, 1],
  ])('for Obsidian %j is refused with its place', (template, code, line, column) => {
    expect(faultOf(template, noteTemplate)).toMatchObject({ code, line, column });
  });

  it('is sound as it comes, in any language', () => {
    const odd = { ...englishLabels, note: 'a {{b}} *c* `d` <e>', open: '{{{f}}}' };
    for (const labels of [englishLabels, odd]) {
      expect(faultOf(markdownDefault(labels))).toBeNull();
      expect(faultOf(obsidianDefault(labels), noteTemplate)).toBeNull();
    }
  });
});

/** Names that may stand as text, put where a template would put them. */
const value = fc.constantFrom(...articleNames.values);
const detail = fc.constantFrom(...annotationNames.values);
const around = fc.constantFrom('', '# ', '> ', '- ', '1. ', '| ', '**', '[[', ' ', 'Title: ', 'x', '_');
const line = (name: fc.Arbitrary<string>) =>
  fc
    .array(fc.tuple(around, name), { maxLength: 3 })
    .map((parts) => `${parts.map(([before, each]) => `${before}{{${each}}}`).join('')}\n`);
const templates = fc
  .tuple(fc.array(line(value), { maxLength: 3 }), fc.array(line(detail), { maxLength: 4 }))
  .map(([head, rest]) => `${head.join('')}{{#annotations}}\n${rest.join('')}{{/annotations}}\n`);

const renderer = new MarkdownIt({ html: true, linkify: false });
type Token = ReturnType<typeof renderer.parse>[number];
const flat = (tokens: readonly Token[]): Token[] =>
  tokens.flatMap((token) => [token, ...flat(token.children ?? [])]);

describe('values in a template', PATIENT, () => {
  it('do nothing wherever they stand', () => {
    fc.assert(
      fc.property(templates, exportSets, (template, set) => {
        const text = written(template, set);
        expect(text).not.toContain('<');
        for (const { type } of flat(renderer.parse(text, {})))
          expect(['html_block', 'html_inline', 'image', 'link_open', 'fence']).not.toContain(type);
      }),
      { numRuns: 300 },
    );
  });

  it('are read back from front matter as they were, but for links', () => {
    const template =
      '---\ntitle: {{title}}\nkeys:\n{{#all_tags}}\n  - {{text}}\n{{/all_tags}}\n---\n{{title}}\n';
    fc.assert(
      fc.property(exportSets, (set) => {
        for (const { text } of notes(englishLabels, template)(set)) {
          const matter: Record<string, unknown> = parse(text.split('\n---\n')[0] ?? '');
          expect(Object.keys(matter)).toStrictEqual(['title', 'keys']);
          expect(JSON.stringify(matter)).not.toContain('[[');
        }
      }),
    );
  });
});
