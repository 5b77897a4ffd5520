import Mustache from 'mustache';
import { markdownLine, markdownTarget } from '../markdown-text';
import { yamlProperty, yamlString } from '../yaml';
import { parseTemplate, type Token } from './check';
import { TemplateError } from './fault';
import { splitFrontMatter } from './front-matter';
import { checkBodyPlaces, checkMatterPlaces } from './places';
import { type ArticleView, Link, type Value } from './views';

type Escape = (value: Value) => string;

/** A part of a template, ready to be filled in. */
function part(text: string, tokens: Token[], escaped: Escape): (view: ArticleView) => string {
  const writer = new Mustache.Writer();
  // The types know only texts; what stands for a name is handed on as it is.
  const config = { escape: escaped as (text: string) => string };
  return (view) =>
    writer.renderTokens(tokens as unknown as string[][], new Mustache.Context(view), undefined, text, config);
}

const intoMarkdown: Escape = (value) =>
  value instanceof Link ? markdownTarget(value.href) : markdownLine(String(value));

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
  return part(text, tokens, intoMarkdown);
}

/** The same, with YAML front matter where the template begins with it. */
export function noteTemplate(text: string): (view: ArticleView) => string {
  const { matter, body } = splitFrontMatter(text);
  const tokens = parseTemplate(matter);
  checkMatterPlaces(matter, tokens);
  const head = part(matter, tokens, intoYaml);
  const rest = below(matter.split('\n').length - 1, () => markdownTemplate(body));
  return (view) => head(view) + rest(view);
}
