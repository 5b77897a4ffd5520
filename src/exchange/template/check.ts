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
    // A writer of its own: the common one keeps every template that it ever parsed.
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

/** The innermost of nested scopes that has a name, as an index; -1 where none has. */
export function scopeOf(scopes: readonly Scope[], name: string): number {
  return scopes.findLastIndex(({ values, lists }) => values.includes(name) || Object.hasOwn(lists, name));
}

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
    const scope = scopes[scopeOf(scopes, name)];
    if (!scope) fail(text, 'unknown', start, name);
    const list = Object.hasOwn(scope.lists, name) ? scope.lists[name] : undefined;
    if (kind === 'name' && list) fail(text, 'list', start, name);
    // Lists within themselves would grow with a power of their length.
    if (kind === '#' && list && open.includes(name)) fail(text, 'again', start, name);
    const inner = kind === '#' && list ? [...scopes, list] : scopes;
    checkTokens(text, content, inner, inner === scopes ? open : [...open, name]);
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
