import { markdownLine, markdownTarget } from '../markdown-text';
import { yamlProperty, yamlString } from '../yaml';
import { parseTemplate, scopeOf, type Token } from './check';
import { TemplateError } from './fault';
import { splitFrontMatter } from './front-matter';
import { articleNames, type Scope } from './names';
import { checkBodyPlaces, checkMatterPlaces } from './places';
import { type ArticleView, Link, type Value } from './views';

type Escape = (value: Value) => string;

/** What names stand for at each level: the article first, then the items of the lists that are gone through, each in the place of the last. */
type Views = object[];

/** What a section asked for, by its name: what stands in it is most often just that. */
interface Asked {
  readonly name: string;
  readonly level: number;
}

/** Fixed words, or a function of the views and of the value that the section around it asked for. */
type Piece = string | ((views: Views, asked: Value) => string);

const isThere = (value: unknown) => value !== null && value !== false && value !== '';

/** One token. Names were checked, so each is known to be at its level. */
function piece(token: Token, scopes: readonly Scope[], escaped: Escape, around: Asked | null): Piece {
  const [kind, name, , , content = []] = token;
  if (kind === 'text') return name;
  if (kind === '!') return '';
  const level = scopeOf(scopes, name);
  const valueIn = (views: Views) => (views[level] as Record<string, Value | readonly object[]>)[name]!;
  const written = (value: Value) => (value === null ? '' : escaped(value));
  if (kind === 'name') {
    const isAsked = around?.name === name && around.level === level;
    return isAsked ? (_, asked) => written(asked) : (views) => written(valueIn(views) as Value);
  }
  const list = scopes[level]?.lists[name];
  if (kind === '#' && list) {
    const each = compile(content, [...scopes, list], escaped);
    return (views) => {
      let text = '';
      for (const item of valueIn(views) as object[]) {
        views[scopes.length] = item;
        text += each(views, null);
      }
      return text;
    };
  }
  const inner = compile(content, scopes, escaped, { name, level });
  const wanted = kind === '#';
  return (views) => {
    const value = valueIn(views);
    const there = Array.isArray(value) ? value.length > 0 : isThere(value);
    return there === wanted ? inner(views, value as Value) : '';
  };
}

/** Tokens as one function. Mustache's own rendering looks each name up by name through all levels, several times as slowly. */
function compile(
  tokens: readonly Token[],
  scopes: readonly Scope[],
  escaped: Escape,
  around: Asked | null = null,
): Exclude<Piece, string> {
  const pieces = tokens.map((token) => piece(token, scopes, escaped, around));
  return (views, asked) => {
    let text = '';
    for (const each of pieces) text += typeof each === 'string' ? each : each(views, asked);
    return text;
  };
}

/** A part of a template, ready to be filled in. */
function part(tokens: readonly Token[], escaped: Escape): (view: ArticleView) => string {
  const filled = compile(tokens, [articleNames], escaped);
  return (view) => filled([view], null);
}

const intoMarkdown: Escape = (value) => {
  // Most are texts.
  if (typeof value === 'string') return markdownLine(value);
  return value instanceof Link ? markdownTarget(value.href) : markdownLine(String(value));
};

const PLAIN = /^\d{4}-\d\d-\d\d$/;

const intoYaml: Escape = (value) => {
  // The page's own address is meant to be a link; numbers and days are told as such.
  if (value instanceof Link) return yamlString(value.text);
  if (typeof value === 'number') return String(value);
  return PLAIN.test(String(value)) ? String(value) : yamlProperty(String(value));
};

/** Faults in a text that begins some lines below the beginning of the whole. */
function below<T>(lines: number, work: () => T): T {
  try {
    return work();
  } catch (error) {
    if (!(error instanceof TemplateError)) throw error;
    throw new TemplateError({ ...error.fault, line: error.fault.line + lines });
  }
}

/** Makes the Markdown of an article out of a template (Mustache). Values are inert whatever they hold. Throws a TemplateError. */
export function markdownTemplate(text: string): (view: ArticleView) => string {
  const tokens = parseTemplate(text);
  checkBodyPlaces(text, tokens);
  return part(tokens, intoMarkdown);
}

/** The same, with YAML front matter where the template begins with it. */
export function noteTemplate(text: string): (view: ArticleView) => string {
  const { matter, body } = splitFrontMatter(text);
  const tokens = parseTemplate(matter);
  checkMatterPlaces(matter, tokens);
  const head = part(tokens, intoYaml);
  const rest = below(matter.split('\n').length - 1, () => markdownTemplate(body));
  return (view) => head(view) + rest(view);
}
