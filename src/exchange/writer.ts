import type { ExportSet } from './set';

export type Chunk = string | Uint8Array<ArrayBuffer>;

/**
 * Writes one file, in pieces, out of a set that comes in parts: while one is written, the browser reads the next. A page comes in one
 * part with all its annotations and texts, unless its format takes torn ones.
 */
export interface Writer {
  /** What stands before the articles. */
  begin(): Iterable<Chunk>;
  part(set: ExportSet): Iterable<Chunk>;
  /** What stands after the last of them. */
  end(): Iterable<Chunk>;
}

const nothing: readonly Chunk[] = [];

/** A writer that needs no more than a function for parts. */
export function writer(part: Writer['part'], { begin = nothing, end = nothing } = {}): Writer {
  return { begin: () => begin, part, end: () => end };
}
