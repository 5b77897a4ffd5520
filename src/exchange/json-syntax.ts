import { ImportFault } from './fault';

/** Line and column, both from 1, of an offset; CRLF, CR and LF each end a line. */
export function lineAndColumn(text: string, offset: number): { line: number; column: number } {
  let line = 1;
  let lineStart = 0;
  for (const { index, 0: end } of text.slice(0, offset).matchAll(/\r\n|\r|\n/g)) {
    line += 1;
    lineStart = index + end.length;
  }
  return { line, column: offset - lineStart + 1 };
}

const SPACE = /[ \t\r\n]*/y;
const ESCAPE = /\\(?:["\\/bfnrt]|u[\da-fA-F]{4})/y;
const SCALAR = /(?:-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][-+]?\d+)?|true|false|null)(?![\w.+-])/y;

const QUOTE = 0x22;
const BACKSLASH = 0x5c;

/** What may come next: a value; a value or the end of an empty array; a key; a key or the end of an empty object; … */
type Expected = 'value' | 'first-item' | 'key' | 'first-key' | 'colon' | 'after-value';

/**
 * Where a text that is no JSON (RFC 8259) first breaks its grammar, as an offset; null where it does not. The engines' own
 * messages name the place differently or not at all.
 */
export function jsonFault(text: string): number | null {
  const open: ('[' | '{')[] = [];
  let expected: Expected = 'value';
  let at = 0;
  const take = (pattern: RegExp): boolean => {
    pattern.lastIndex = at;
    if (!pattern.test(text)) return false;
    at = pattern.lastIndex;
    return true;
  };
  const takeString = (): boolean => {
    const end = stringEnd(text, at);
    if (end === null) return false;
    at = end;
    return true;
  };
  const close = () => {
    open.pop();
    at += 1;
    expected = 'after-value';
  };
  for (;;) {
    take(SPACE);
    const character = text[at];
    if (expected === 'after-value') {
      const inside = open.at(-1);
      if (inside === undefined) return character === undefined ? null : at;
      if (character === ',') {
        at += 1;
        expected = inside === '[' ? 'value' : 'key';
      } else if (character === (inside === '[' ? ']' : '}')) close();
      else return at;
    } else if (expected === 'colon') {
      if (character !== ':') return at;
      at += 1;
      expected = 'value';
    } else if (expected === 'key' || expected === 'first-key') {
      if (expected === 'first-key' && character === '}') close();
      else if (takeString()) expected = 'colon';
      else return at;
    } else if (expected === 'first-item' && character === ']') close();
    else if (character === '[' || character === '{') {
      open.push(character);
      at += 1;
      expected = character === '[' ? 'first-item' : 'first-key';
    } else if (takeString() || take(SCALAR)) expected = 'after-value';
    else return at;
  }
}

/**
 * The offset after the string that begins at `start`, the text's end where it is never closed; null where it is none (RFC 8259,
 * section 7). A loop, since a pattern with repeated alternatives overflows its stack on strings of many megabytes.
 */
function stringEnd(text: string, start: number): number | null {
  if (text[start] !== '"') return null;
  for (let at = start + 1; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === QUOTE) return at + 1;
    if (code < 0x20) return null;
    if (code !== BACKSLASH) continue;
    ESCAPE.lastIndex = at;
    if (!ESCAPE.test(text)) return null;
    at = ESCAPE.lastIndex - 1;
  }
  return text.length;
}

/** Throws where brackets nest deeper than `depth`. Needs no valid JSON. */
export function checkDepth(text: string, depth: number): void {
  let level = 0;
  let quoted = false;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === QUOTE) quoted = !quoted;
    else if (quoted) {
      if (code === BACKSLASH) at += 1;
    } else if (code === 0x5b || code === 0x7b) {
      level += 1;
      if (level > depth) throw new ImportFault('too-deep', lineAndColumn(text, at), String(depth));
    } else if (code === 0x5d || code === 0x7d) level -= 1;
  }
}

/** The value of a JSON text. Throws an ImportFault with line and column where it is none. */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    const offset = jsonFault(text) ?? text.length;
    const code = offset === text.length ? 'cut-off' : 'syntax';
    throw new ImportFault(code, lineAndColumn(text, offset), text.slice(offset, offset + 20));
  }
}

/** Throws where any object has a key `__proto__`: copied by careless code, it would change what all objects inherit. */
export function checkKeys(text: string, value: unknown): void {
  if (!text.includes('__proto__') && !/\\u00(?:5f|70|72|6f|74)/i.test(text)) return;
  const left: [path: string, value: unknown][] = [['', value]];
  for (let next = left.pop(); next; next = left.pop()) {
    const [path, current] = next;
    if (typeof current !== 'object' || current === null) continue;
    if (Object.hasOwn(current, '__proto__')) throw new ImportFault('key', path, '__proto__');
    for (const [key, inner] of Object.entries(current).reverse()) {
      if (typeof inner !== 'object') continue;
      left.push([Array.isArray(current) ? `${path}[${key}]` : path ? `${path}.${key}` : key, inner]);
    }
  }
}
