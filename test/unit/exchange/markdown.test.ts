import fc from 'fast-check';
import MarkdownIt from 'markdown-it';
import { describe, expect, it } from 'vitest';
import { englishLabels } from '../../../src/exchange/labels';
import { markdown } from '../../../src/exchange/markdown';
import { markdownLine } from '../../../src/exchange/markdown-text';
import { notes } from '../../../src/exchange/obsidian';
import { textFragmentUrl } from '../../../src/exchange/text-fragment';
import { linkUrl } from '../../../src/exchange/web-url';
import { exportSets, PATIENT, sampleSet, words } from './sets';
import { textOf } from './written';

/** A reader that takes everything for active that any does: HTML, bare addresses, tables, strikethrough. */
const renderer = new MarkdownIt({ html: true, linkify: true });

type Token = ReturnType<typeof renderer.parse>[number];
const flat = (tokens: readonly Token[]): Token[] =>
  tokens.flatMap((token) => [token, ...flat(token.children ?? [])]);
const tokensOf = (text: string) => flat(renderer.parse(text, {}));

/** The kinds of token that an export itself makes. */
const OWN = new Set(
  (
    'heading_open heading_close paragraph_open paragraph_close blockquote_open blockquote_close bullet_list_open ' +
    'bullet_list_close list_item_open list_item_close inline text hardbreak strong_open strong_close link_open link_close softbreak'
  ).split(' '),
);

describe('Markdown', PATIENT, () => {
  it('groups by article and says suggestion and verdict in their own words', () => {
    const text = textOf(markdown(englishLabels), sampleSet());
    expect(text).toBe(
      [
        '# Annotations',
        '',
        '## Norland weighs a freeze',
        '',
        'The Harbour Post · Ada Lind · 2031-03-04 · [https\\://news.example/2031/grain?id\\=7](https://news.example/2031/grain?id=7)',
        '',
        '> Norland could freeze the assets of Varga Shipping, officials said.',
        '',
        '- **Claim**',
        '- **Verdict:** Confirmed',
        '- **Suggestion:** Hedged (“could”, “officials said”)',
        '- **Source:** officials (not named)',
        '- **Imposed by:** Norland',
        '- **Target:** Varga Shipping',
        '- **Measure:** freeze the assets',
        '- **Tags:** grain, assets freeze',
        '- **Note:** Gazette of 9 March.\\',
        '  See also the ministry.',
        '- [Open the page here](https://news.example/2031/grain?id=7#:~:text=Norland%20could%20freeze%20the%20assets%20of%20Varga%20Shipping%2C%20officials%20said.)',
        '',
        '> Finance Minister Ilse Brandt',
        '',
        '- **Official**',
        '- **Name:** Ilse Brandt',
        '- **Role:** Finance Minister',
        '- [Open the page here](https://news.example/2031/grain?id=7#:~:text=Finance%20Minister%20Ilse%20Brandt)',
        '',
        '',
      ].join('\n'),
    );
  });

  it.each([
    ['<b>x</b>', '&lt;b&gt;x&lt;/b&gt;'],
    ['[a](b)', '\\[a\\](b)'],
    ['1. first', '1\\. first'],
    ['- item', '\\- item'],
    ['https://x.example', 'https\\://x.example'],
    ['www.x.example', 'www\\.x.example'],
    ['a :: b, 10:30, 5%', 'a \\:\\: b, 10:30, 5%'],
    ['a\n b\t c', 'a b c'],
    ['&amp;', '&amp;amp;'],
  ])('escapes %j', (text, escaped) => {
    expect(markdownLine(text)).toBe(escaped);
  });

  it('shows any text as that text and nothing else', () => {
    fc.assert(
      fc.property(words, (text) => {
        const tokens = tokensOf(markdownLine(text));
        const kinds = new Set(tokens.map(({ type }) => type));
        for (const kind of kinds)
          expect(['paragraph_open', 'paragraph_close', 'inline', 'text', 'text_special']).toContain(kind);
        const shown = tokens
          .filter(({ type }) => type === 'text' || type === 'text_special')
          .map(({ content }) => content)
          .join('');
        const plain = text
          .replace(/[\s\u0085]+/gu, ' ')
          .trim()
          .replace(/[\p{Cc}\p{Surrogate}]/gu, '\uFFFD');
        expect(shown.trim()).toBe(plain.trim());
      }),
      { numRuns: 2000 },
    );
  });

  it('keeps the lines of quote and note apart and leaves blank ones out', () => {
    const set = sampleSet();
    const [claim] = set.annotations;
    claim!.selectors.quote.exact = 'one\r\n\r\n  # two\u2028three';
    claim!.note = 'four\n \n- five';
    const text = textOf(markdown(englishLabels), set);
    expect(text).toContain('> one\n>\n> \\# two\n>\n> three\n\n');
    expect(text).toContain('- **Note:** four\\\n  \\- five\n');
  });

  it('has no HTML and no link but to the saved pages, whatever its texts are', () => {
    fc.assert(
      fc.property(exportSets, (set) => {
        const text = textOf(markdown(englishLabels), set);
        expect(text).not.toContain('<');
        const own = new Set(
          set.annotations.flatMap(({ page, selectors }) => [
            linkUrl(page),
            linkUrl(textFragmentUrl(page, selectors)),
          ]),
        );
        for (const token of tokensOf(text)) {
          expect(OWN).toContain(token.type);
          // Of the addresses that stand for themselves none may be made a link.
          if (token.type === 'link_open') {
            expect(token.markup).toBe('');
            expect(own).toContain(linkUrl(String(token.attrGet('href'))));
          }
        }
        const count = (type: string) => tokensOf(text).filter((token) => token.type === type).length;
        const pages = new Set(set.annotations.map(({ page }) => page)).size;
        expect(count('heading_open')).toBe(1 + pages);
        expect(count('blockquote_open')).toBe(set.annotations.length);
        expect(count('link_open')).toBe(pages + set.annotations.length);
      }),
      { numRuns: 300 },
    );
  });

  it('has no line that Obsidian would take for a tag, a link, a comment or a field', () => {
    fc.assert(
      fc.property(exportSets, (set) => {
        for (const { text } of notes(englishLabels)(set)) {
          const body = text
            .split('\n---\n')
            .slice(1)
            .join('\n---\n')
            .replace(/\]\([^)]*\)/g, ']');
          expect(body).not.toMatch(/(?<!\\)(?:\\\\)*(?:\[\[|%%|==|\$)/);
          expect(body).not.toMatch(/(?<=\s)#[^\s#]/);
          expect(body).not.toMatch(/[^\\]::/);
        }
      }),
    );
  });
});
