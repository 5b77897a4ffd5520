import Mustache from 'mustache';
import { lineAndColumn } from '../json-syntax';
import { TemplateError, type TemplateFaultCode } from './fault';
import { articleNames, type Scope } from './names';
import { LONGEST_TEMPLATE } from './templates';

/** As Mustache parses a template: kind, name or text, where it begins and ends; sections have their content and where it ends. */
export type Token = [
  kind: string,
  value: string,
  start: number,
  end: number,
  content?: Token[],
  contentEnd?: number,
];

const MESSAGE = /^(Unclosed tag|Unclosed section|Unopened section)(?: "(.*)")? at (\d+)$/s;

const CODES: Record<string, TemplateFaultCode> = {
  'Unclosed tag': 'unclosed-tag',
  'Unclosed section': 'unclosed-section',
  'Unopened section': 'unopened-section',
};

function fail(text: string, code: TemplateFaultCode, at: number, detail: string): never {
  throw new TemplateError({ code, ...lineAndColumn(text, at), detail });
}

function parse(text: string): Token[] {
  try {
    return new Mustache.Writer().parse(text) as Token[];
  } catch (error) {
    const [, what = '', name = '', at = ''] = MESSAGE.exec(error instanceof Error ? error.message : '') ?? [];
    const code = CODES[what];
    if (!code) return fail(text, 'feature', Math.max(text.indexOf('{{='), 0), '{{=');
    // An open tag runs to the end of the text; the reader is to see where it began.
    const place = code === 'unclosed-tag' ? text.lastIndexOf('{{', Number(at)) : Number(at);
    return fail(text, code, place, name);
  }
}

const isList = (scopes: readonly Scope[], name: string) =>
  scopes.some(({ lists }) => Object.hasOwn(lists, name));
const isValue = (scopes: readonly Scope[], name: string) =>
  scopes.some(({ values }) => values.includes(name));

function checkTokens(
  text: string,
  tokens: readonly Token[],
  scopes: readonly Scope[],
  open: readonly string[],
): void {
  for (const [kind, name, start, , content = []] of tokens) {
    if (kind === 'text' || kind === '!') continue;
    if (kind === '&') fail(text, 'raw', start, name);
    if (kind === '=' || kind === '>') fail(text, 'feature', start, `{{${kind}`);
    const list = isList(scopes, name);
    if (!list && !isValue(scopes, name)) fail(text, 'unknown', start, name);
    if (kind === 'name' && list) fail(text, 'list', start, name);
    if (kind === 'name') continue;
    // Lists within themselves would grow with a power of their length.
    if (kind === '#' && list && open.includes(name)) fail(text, 'again', start, name);
    const inner =
      kind === '#' ? scopes.find(({ lists }) => Object.hasOwn(lists, name))?.lists[name] : undefined;
    checkTokens(text, content, inner ? [...scopes, inner] : scopes, list ? [...open, name] : open);
  }
}

/**
 * Parses a template and checks that it names only what there is where it names it, so that rendering cannot fail and reaches nothing but
 * the views. `scope` is what it begins with. Throws a TemplateError with the place of the first fault.
 */
export function parseTemplate(text: string, scope: Scope = articleNames): Token[] {
  if (text.length > LONGEST_TEMPLATE) fail(text, 'too-long', LONGEST_TEMPLATE, String(LONGEST_TEMPLATE));
  const tokens = parse(text);
  checkTokens(text, tokens, [scope], []);
  return tokens;
}
