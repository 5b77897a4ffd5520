/**
 * What is wrong with a template.
 *
 * - `unclosed-tag`: `{{` without `}}`; `unclosed-section`: `{{#detail}}` that is never closed, or closed by another name;
 *   `unopened-section`: `{{/detail}}` of nothing
 * - `unknown`: there is no `detail` here; `list`: `detail` is a list and can only be gone through; `again`: one goes through `detail` already
 * - `raw`: values without escaping (`{{{…}}}`, `{{&…}}`); `feature`: other parts of Mustache that templates here do not have (`detail`)
 * - `front-matter`: a value that does not stand alone behind `key:` or `-`, without quotation marks
 * - `target`: a text as the target of a link; `html`: a value in an HTML tag; `code`: a value in code, where nothing can be escaped
 * - `too-long`: more than `detail` characters
 */
export type TemplateFaultCode =
  | 'unclosed-tag'
  | 'unclosed-section'
  | 'unopened-section'
  | 'unknown'
  | 'list'
  | 'again'
  | 'raw'
  | 'feature'
  | 'front-matter'
  | 'target'
  | 'html'
  | 'code'
  | 'too-long';

export interface TemplateFault {
  code: TemplateFaultCode;
  /** Both from 1. */
  line: number;
  column: number;
  detail: string;
}

/** Thrown where a faulty template is to be used. */
export class TemplateError extends Error {
  override readonly name = 'TemplateError';
  readonly fault: TemplateFault;

  constructor(fault: TemplateFault) {
    super(`${fault.code} at ${fault.line}:${fault.column}: ${fault.detail}`);
    this.fault = fault;
  }
}
