import { lineAndColumn } from '../json-syntax';
import type { Token } from './check';
import { TemplateError, type TemplateFaultCode } from './fault';

function* names(tokens: readonly Token[]): Generator<Token> {
  for (const token of tokens) {
    if (token[0] === 'name') yield token;
    if (token[4]) yield* names(token[4]);
  }
}

const SECTION = /\{\{\s*[#^/!][^}]*\}\}/g;

/** The line that a value stands on, before and after it, without the tags of sections. */
function around(text: string, [, , start, end]: Token): { before: string; after: string } {
  const lineEnd = text.indexOf('\n', end);
  return {
    before: text.slice(text.lastIndexOf('\n', start - 1) + 1, start).replace(SECTION, ''),
    after: text.slice(end, lineEnd < 0 ? undefined : lineEnd).replace(SECTION, ''),
  };
}

function fail(text: string, code: TemplateFaultCode, [, name, start]: Token): never {
  throw new TemplateError({ code, ...lineAndColumn(text, start), detail: name });
}

/**
 * In front matter values are written as whole YAML scalars in quotation marks, so each must stand alone behind a key or a hyphen. Throws
 * a TemplateError with the place of the first that does not.
 */
export function checkMatterPlaces(text: string, tokens: readonly Token[]): void {
  for (const token of names(tokens)) {
    const { before, after } = around(text, token);
    const isAlone = /^\s*(?:[\p{L}\p{N}_-]+:\s+|-\s+)$/u.test(before) && after.trim() === '';
    if (!isAlone) fail(text, 'front-matter', token);
  }
}

const FENCE = /^\s*(?:```|~~~)/gm;
const isOdd = (list: unknown[] | null) => (list?.length ?? 0) % 2 === 1;

/**
 * Values are escaped as text of Markdown, which is not enough where Markdown takes words for something else: the target of a link, an
 * HTML tag, code. There only addresses that are fit for it may stand, and in code nothing. Throws a TemplateError.
 */
export function checkBodyPlaces(text: string, tokens: readonly Token[]): void {
  for (const token of names(tokens)) {
    const { before } = around(text, token);
    const isAddress = token[1] === 'url' || token[1] === 'link';
    const isTarget = /\]\([^)]*$|^\s*\[[^\]]*\]:[^\n]*$/.test(before);
    if (isTarget && !isAddress) fail(text, 'target', token);
    if (/<[^>]*$/.test(before)) fail(text, 'html', token);
    const isCode = isOdd(before.match(/`/g)) || isOdd(text.slice(0, token[2]).match(FENCE));
    if (isCode) fail(text, 'code', token);
  }
}
