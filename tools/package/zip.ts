import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { type Zippable, zipSync } from 'fflate';

/** The first moment that a ZIP can hold, in local time as ZIP has it: files are dated alike on every machine. */
const EARLIEST = new Date(1980, 0, 1);

const byCodeUnits = (a: string, b: string) => (a < b ? -1 : Number(a > b));

/**
 * A ZIP of the named files of a folder (paths with `/`): the same bytes for the same contents, whatever their dates, order and
 * modes, wherever it is made. The compressor is JavaScript, so it does not change with the machine's zlib.
 */
export async function packFolder(folder: string, names: readonly string[]): Promise<Uint8Array> {
  const files: Zippable = {};
  for (const name of [...names].sort(byCodeUnits)) {
    const bytes = new Uint8Array(await readFile(path.join(folder, name)));
    files[name] = [bytes, { level: 9, mtime: EARLIEST, os: 3, attrs: 0o644 << 16 }];
  }
  return zipSync(files);
}
