/** The text kept around a quote is cut by length; for reading it is cut at words. */

const oneLine = (text: string) => text.replace(/\s+/g, ' ');

/** The words before a quote, without the first one that may be cut. */
export function wordsBefore(prefix: string, full: number): string {
  const line = oneLine(prefix).trimStart();
  return prefix.length < full ? line : line.replace(/^\S*\s/, '');
}

/** The words after a quote, without the last one that may be cut. */
export function wordsAfter(suffix: string, full: number): string {
  const line = oneLine(suffix).trimEnd();
  return suffix.length < full ? line : line.replace(/\s\S*$/, '');
}
