/**
 * What is wrong with a file that was to be imported.
 *
 * - `too-large`, `too-deep`: beyond `importLimits`, which `detail` gives (MB, levels); `empty`: nothing in it to import
 * - `syntax`: not JSON, or not CSV; `detail` is what stands there
 * - `format`: JSON, but of no known kind; `version`: written by a newer release
 * - `missing`, `type`, `value`, `too-long`: a part that is not there, or not as it must be; `detail` says what is expected
 * - `date`, `url`: no real time, no address of a page (`javascript:` and its like among them)
 * - `repeated-id`: `detail` is the id; `key`: a key that no honest file has (`__proto__`)
 * - `no-quote`: an annotation that quotes no words, so that its place cannot be kept
 * - `elsewhere`: a part that the file only points to
 * - `encoding`: bytes that are no UTF-8; `hash`: a text of the page `detail` that is not the one its SHA-256 was made of
 */
export type FaultCode =
  | 'too-large'
  | 'too-deep'
  | 'empty'
  | 'syntax'
  /** The text ends before it is whole. */
  | 'cut-off'
  | 'format'
  | 'version'
  | 'missing'
  | 'type'
  | 'value'
  | 'too-long'
  | 'date'
  | 'url'
  | 'repeated-id'
  | 'key'
  | 'no-quote'
  | 'elsewhere'
  | 'encoding'
  | 'hash';

/** Line and column, both from 1, where the text itself is broken; else a path such as `first.items[12].target`, '' for the whole. */
export type FaultPlace = { line: number; column: number } | { path: string };

export interface Fault {
  code: FaultCode;
  place: FaultPlace;
  detail: string;
}

/** Thrown inside the reading of a file, and turned into an answer at its top. */
export class ImportFault extends Error {
  override readonly name = 'ImportFault';
  readonly fault: Fault;

  constructor(code: FaultCode, place: string | FaultPlace, detail = '') {
    const where = typeof place === 'string' ? { path: place } : place;
    super(
      `${code} at ${'path' in where ? where.path || 'the whole file' : `${where.line}:${where.column}`}: ${detail}`,
    );
    this.fault = { code, place: where, detail };
  }
}

/** A place in words that need no translation: `12:5`, or the path. */
export function placeText(place: FaultPlace): string {
  return 'path' in place ? place.path : `${place.line}:${place.column}`;
}
