import type { ExportSet } from '../../../src/exchange/set';
import type { Chunk, Writer } from '../../../src/exchange/writer';

/** The pieces of a file for a set in parts. */
export function* pieces(writer: Writer, ...parts: readonly ExportSet[]): Generator<Chunk> {
  yield* writer.begin();
  for (const part of parts) yield* writer.part(part);
  yield* writer.end();
}

/** The text of such a file. */
export function textOf(writer: Writer, ...parts: readonly ExportSet[]): string {
  return [...pieces(writer, ...parts)].join('');
}
