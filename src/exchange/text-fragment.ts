import type { Selectors } from '../anchor/types';

/** Longest quote, in UTF-16 code units, that is put into an address whole. */
const LONGEST_EXACT = 200;

/** Words that stand for the start and for the end of a longer quote. */
const END_WORDS = 6;

/** What `encodeURIComponent` leaves as it is. */
const LEFT_BARE = /[-!'()*~]/;
const LEFT_BARE_EACH = new RegExp(LEFT_BARE, 'g');
const percent = (character: string) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`;

/** Percent-encodes a part of a text directive; `-`, `,` and `&` separate its parts and must not stand bare in one. */
function encode(text: string): string {
  const sound = /[\ud800-\udfff]/.test(text) ? text.replace(/\p{Surrogate}/gu, '\uFFFD') : text;
  const encoded = encodeURIComponent(sound);
  return LEFT_BARE.test(encoded) ? encoded.replaceAll(LEFT_BARE_EACH, percent) : encoded;
}

const words = (text: string) => text.split(/\s+/u).filter((word) => word !== '');

/** White space that is more than one space between two words: most texts have none. */
const UNEVEN = /[^\S ]| {2}/;

/** The words of a text with one space between them. */
const evened = (text: string) => {
  const bare = text.trim();
  return UNEVEN.test(bare) ? words(bare).join(' ') : bare;
};

/** `start` or `start,end`: each part must lie within one block of the page, and lines of a quote are blocks. */
function quoteParts(exact: string): string[] {
  if (exact.length <= LONGEST_EXACT && !exact.includes('\n')) return [evened(exact)];
  const lines = exact.split('\n').filter((line) => line.trim() !== '');
  const [first = '', last = ''] = [lines[0], lines.at(-1)];
  if (lines.length < 2 && exact.length <= LONGEST_EXACT) return [evened(first)];
  const firstWords = words(first);
  const lastWords = words(last);
  const single = lines.length < 2;
  // A quote in a script without spaces is one long word; its ends are characters then.
  if (single && firstWords.length < 2 * END_WORDS)
    return [[...first.trim()].slice(0, 20).join(''), [...first.trim()].slice(-20).join('')];
  return [firstWords.slice(0, END_WORDS).join(' '), lastWords.slice(-END_WORDS).join(' ')];
}

/** The context nearest to the quote, whole words only: a directive matches at word boundaries. */
function context(selectors: Selectors): { before: string; after: string } {
  const { prefix, suffix } = selectors.quote;
  const before = words(prefix.split('\n').at(-1) ?? '');
  const after = words(suffix.split('\n')[0] ?? '');
  return { before: before.slice(1).join(' '), after: after.slice(0, -1).join(' ') };
}

/**
 * The text directive that scrolls to a quote and marks it (WICG URL Fragment Text Directives, `text=[prefix-,]start[,end][,-suffix]`);
 * null where no words are left. Context is given only where the same words stood elsewhere too: where it has changed since, a
 * browser would find nothing. It holds no character that could end a link.
 */
function textDirective(selectors: Selectors): string | null {
  const parts = quoteParts(selectors.quote.exact).map(encode);
  if (parts.some((part) => part === '')) return null;
  if (selectors.twin !== undefined) {
    const { before, after } = context(selectors);
    if (before) parts.unshift(`${encode(before)}-`);
    if (after) parts.push(`-${encode(after)}`);
  }
  return `text=${parts.join(',')}`;
}

/** The address of a page with the directive that leads to a quote. A fragment that the address has already is kept. */
export function textFragmentUrl(url: string, selectors: Selectors): string {
  const directive = textDirective(selectors);
  return directive === null ? url : `${url}${url.includes('#') ? '' : '#'}:~:${directive}`;
}
