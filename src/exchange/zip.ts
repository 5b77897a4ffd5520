export interface NamedFile {
  name: string;
  text: string;
}

/** Of each byte its remainder (polynomial 0xEDB88320, reflected), then of each with one, two and three zero bytes behind it. */
const TABLE = new Int32Array(4 * 256);
for (let byte = 0; byte < 256; byte += 1) {
  let value = byte;
  for (let bit = 0; bit < 8; bit += 1) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
  TABLE[byte] = value;
}
for (let at = 256; at < TABLE.length; at += 1) {
  const before = TABLE[at - 256]!;
  TABLE[at] = TABLE[before & 0xff]! ^ (before >>> 8);
}

/** CRC-32 as ZIP uses it, four bytes at a time (slicing, Kounavis and Berry 2005). */
function crc32(bytes: Uint8Array): number {
  // Signed, as engines keep 32 bits without a box.
  let value = -1;
  let at = 0;
  for (; at + 4 <= bytes.length; at += 4) {
    value ^= bytes[at]! | (bytes[at + 1]! << 8) | (bytes[at + 2]! << 16) | (bytes[at + 3]! << 24);
    value =
      TABLE[768 + (value & 0xff)]! ^
      TABLE[512 + ((value >>> 8) & 0xff)]! ^
      TABLE[256 + ((value >>> 16) & 0xff)]! ^
      TABLE[value >>> 24]!;
  }
  for (; at < bytes.length; at += 1) value = TABLE[(value ^ bytes[at]!) & 0xff]! ^ (value >>> 8);
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

function joined(parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.length;
  }
  return bytes;
}

/** Names are UTF-8 (general purpose bit 11). */
const UTF8 = 0x0800;
/** 1 January 1980, the earliest day that ZIP knows: the files have no time of their own. */
const NO_DATE = 0x0021;
const MOST_FILES = 0xffff;

/** A ZIP archive (APPNOTE 6.3, stored, not compressed) of up to 65,535 text files, in pieces as the files come. */
export class Zip {
  readonly #encoder = new TextEncoder();
  readonly #directory: Uint8Array<ArrayBuffer>[] = [];
  #offset = 0;
  #count = 0;

  /** The pieces for files. Throws RangeError where there are too many. */
  *add(files: Iterable<NamedFile>): Generator<Uint8Array<ArrayBuffer>> {
    for (const file of files) {
      this.#count += 1;
      if (this.#count > MOST_FILES) throw new RangeError(`A ZIP archive holds at most ${MOST_FILES} files.`);
      yield* this.#file(this.#encoder.encode(file.name), this.#encoder.encode(file.text));
    }
  }

  #file(name: Uint8Array<ArrayBuffer>, content: Uint8Array<ArrayBuffer>): Uint8Array<ArrayBuffer>[] {
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
    this.#directory.push(
      fields([0x02014b50, 4], [20, 2], ...common, [0, 2], [0, 2], [0, 2], [0, 4], [this.#offset, 4]),
      name,
    );
    const head = fields([0x04034b50, 4], ...common);
    this.#offset += head.length + name.length + content.length;
    return [head, name, content];
  }

  /** What stands after the last file. */
  *end(): Generator<Uint8Array<ArrayBuffer>> {
    const directory = joined(this.#directory);
    yield directory;
    const count = this.#count;
    yield fields(
      [0x06054b50, 4],
      [0, 2],
      [0, 2],
      [count, 2],
      [count, 2],
      [directory.length, 4],
      [this.#offset, 4],
      [0, 2],
    );
  }
}
