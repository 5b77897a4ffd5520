/**
 * Spreadsheets run a cell that begins with one of these (OWASP, "CSV Injection"), some of them after white space, and in
 * full width too. Apostrophes count as well so that taking the guard off again is exact.
 */
const FORMULA = /^(?:'*[\t\r\n]|[\s'\u200b-\u200f\u2060]*[=+\-@＝＋－＠])/u;

/** What begins with a letter or digit is no formula, and most cells do. */
const HARMLESS = /^[A-Za-z0-9]/;

/** The text as a cell that shows it and computes nothing: an apostrophe before what would be a formula. */
export function guardFormula(text: string): string {
  return !HARMLESS.test(text) && FORMULA.test(text) ? `'${text}` : text;
}

/** Takes off what `guardFormula` put on. */
export function unguardFormula(text: string): string {
  return text.startsWith("'") && FORMULA.test(text.slice(1)) ? text.slice(1) : text;
}

/** A record as RFC 4180 has it: every field quoted, quotes doubled, CRLF at the end. */
export function csvRecord(fields: readonly string[]): string {
  return `${fields.map((field) => `"${guardFormula(field).replaceAll('"', '""')}"`).join(',')}\r\n`;
}
