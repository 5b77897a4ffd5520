import { ImportFault } from './fault';
import { lineAndColumn } from './json-syntax';

/** Commas, or what spreadsheets write where the comma is the decimal mark. */
const DELIMITERS = [',', ';', '\t'] as const;

/** The offset of the quote that ends a quoted field whose content begins at `from`; a doubled quote does not end it. */
function closingQuote(text: string, from: number): number {
  let at = text.indexOf('"', from);
  while (at >= 0 && text[at + 1] === '"') at = text.indexOf('"', at + 2);
  return at;
}

/** The delimiter that stands most often in the first record, outside quotes. */
function delimiterOf(text: string): string {
  const counts = new Map<string, number>(DELIMITERS.map((each) => [each, 0]));
  for (let at = 0; at < text.length; at += 1) {
    const character = text[at]!;
    if (character === '"') {
      at = closingQuote(text, at + 1);
      if (at < 0) break;
    } else if (character === '\r' || character === '\n') break;
    const count = counts.get(character);
    if (count !== undefined) counts.set(character, count + 1);
  }
  const [most] = [...counts].reduce((best, each) => (each[1] > best[1] ? each : best));
  return most;
}

/**
 * The records of a CSV text (RFC 4180; also with `;` or tabs, lone CR or LF, a byte order mark, and the last line break
 * missing). Blank lines are left out. Throws an ImportFault with line and column where a quote is not closed or is followed
 * by more than a delimiter.
 */
export function parseCsv(input: string): string[][] {
  const text = input.startsWith('\uFEFF') ? input.slice(1) : input;
  const delimiter = delimiterOf(text);
  const plain = new RegExp(`[^${delimiter}\\r\\n]*`, 'y');
  const records: string[][] = [];
  let record: string[] = [];
  let at = 0;
  while (at < text.length) {
    let field: string;
    const quoted = text[at] === '"';
    if (quoted) {
      const end = closingQuote(text, at + 1);
      if (end < 0) throw new ImportFault('syntax', lineAndColumn(text, at), '"');
      field = text.slice(at + 1, end).replaceAll('""', '"');
      at = end + 1;
    } else {
      plain.lastIndex = at;
      field = plain.exec(text)?.[0] ?? '';
      at += field.length;
    }
    record.push(field);
    const next = text[at];
    if (next === delimiter) {
      at += 1;
      // A delimiter at the very end has an empty field after it.
      if (at < text.length) continue;
      record.push('');
    } else if (next !== undefined && next !== '\r' && next !== '\n') {
      throw new ImportFault('syntax', lineAndColumn(text, at), text.slice(at, at + 20));
    }
    at += text.startsWith('\r\n', at) ? 2 : 1;
    if (record.length > 1 || field !== '' || quoted) records.push(record);
    record = [];
  }
  return records;
}
