import type { NamedFile } from './obsidian';

/** CRC-32 as ZIP uses it (polynomial 0xEDB88320, reflected). */
const TABLE = Int32Array.from({ length: 256 }, (_, byte) => {
  let value = byte;
  for (let bit = 0; bit < 8; bit += 1) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
  return value;
});

function crc32(bytes: Uint8Array): number {
  // Signed, as engines keep 32 bits without a box.
  let value = -1;
  for (let at = 0; at < bytes.length; at += 1) value = TABLE[(value ^ bytes[at]!) & 0xff]! ^ (value >>> 8);
  return ~value >>> 0;
}

/** Little-endian fields: each a value and its size in bytes. */
function fields(...list: (readonly [value: number, size: 2 | 4])[]): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(list.reduce((sum, [, size]) => sum + size, 0));
  const view = new DataView(bytes.buffer);
  let at = 0;
  for (const [value, size] of list) {
    if (size === 2) view.setUint16(at, value, true);
    else view.setUint32(at, value, true);
    at += size;
  }
  return bytes;
}

/** Names are UTF-8 (general purpose bit 11). */
const UTF8 = 0x0800;
/** 1 January 1980, the earliest day that ZIP knows: the files have no time of their own. */
const NO_DATE = 0x0021;
const MOST_FILES = 0xffff;

/** A ZIP archive (APPNOTE 6.3, stored, not compressed) of up to 65,535 text files. Throws RangeError where there are more. */
export function* zip(files: Iterable<NamedFile>): Generator<Uint8Array<ArrayBuffer>> {
  const encoder = new TextEncoder();
  const directory: Uint8Array<ArrayBuffer>[] = [];
  let offset = 0;
  let count = 0;
  for (const file of files) {
    count += 1;
    if (count > MOST_FILES) throw new RangeError(`A ZIP archive holds at most ${MOST_FILES} files.`);
    const name = encoder.encode(file.name);
    const content = encoder.encode(file.text);
    const common = [
      [20, 2],
      [UTF8, 2],
      [0, 2],
      [0, 2],
      [NO_DATE, 2],
      [crc32(content), 4],
      [content.length, 4],
      [content.length, 4],
      [name.length, 2],
      [0, 2],
    ] as const;
    const header = fields([0x04034b50, 4], ...common);
    directory.push(
      fields([0x02014b50, 4], [20, 2], ...common, [0, 2], [0, 2], [0, 2], [0, 4], [offset, 4]),
      name,
    );
    yield header;
    yield name;
    yield content;
    offset += header.length + name.length + content.length;
  }
  yield* directory;
  const size = directory.reduce((sum, part) => sum + part.length, 0);
  yield fields([0x06054b50, 4], [0, 2], [0, 2], [count, 2], [count, 2], [size, 4], [offset, 4], [0, 2]);
}
