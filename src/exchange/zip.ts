import { type Field, GrowingBytes } from './growing-bytes';

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

/** Names are UTF-8 (general purpose bit 11). */
const UTF8 = 0x0800;
/** 1 January 1980, the earliest day that ZIP knows: the files have no time of their own. */
const NO_DATE = 0x0021;
const MOST_FILES = 0xffff;

const LOCAL_HEADER = 30;
const DIRECTORY_ENTRY = 46;
const END_RECORD = 22;

/** A ZIP archive (APPNOTE 6.3, stored, not compressed) of up to 65,535 text files, in pieces as the files come. */
export class Zip {
  readonly #directory = new GrowingBytes();
  readonly #files = new GrowingBytes();
  #offset = 0;
  #count = 0;

  /** The bytes of files that come together. Throws RangeError where there are too many. */
  *add(files: Iterable<NamedFile>): Generator<Uint8Array<ArrayBuffer>> {
    for (const file of files) {
      this.#count += 1;
      if (this.#count > MOST_FILES) throw new RangeError(`A ZIP archive holds at most ${MOST_FILES} files.`);
      this.#file(file);
    }
    const bytes = this.#files.take();
    this.#offset += bytes.length;
    yield bytes;
  }

  #file({ name, text }: NamedFile): void {
    const head = this.#files.leave(LOCAL_HEADER);
    const nameLength = this.#files.text(name);
    const size = this.#files.text(text);
    const common: Field[] = [
      [20, 2],
      [UTF8, 2],
      [0, 2],
      [0, 2],
      [NO_DATE, 2],
      [crc32(this.#files.from(head + LOCAL_HEADER + nameLength)), 4],
      [size, 4],
      [size, 4],
      [nameLength, 2],
      [0, 2],
    ];
    this.#files.put(head, [[0x04034b50, 4], ...common]);
    const entry = this.#directory.leave(DIRECTORY_ENTRY);
    this.#directory.text(name);
    const offset = this.#offset + head;
    this.#directory.put(entry, [
      [0x02014b50, 4],
      [20, 2],
      ...common,
      [0, 2],
      [0, 2],
      [0, 2],
      [0, 4],
      [offset, 4],
    ]);
  }

  /** What stands after the last file. */
  *end(): Generator<Uint8Array<ArrayBuffer>> {
    const size = this.#directory.length;
    const count = this.#count;
    this.#directory.put(this.#directory.leave(END_RECORD), [
      [0x06054b50, 4],
      [0, 2],
      [0, 2],
      [count, 2],
      [count, 2],
      [size, 4],
      [this.#offset, 4],
      [0, 2],
    ]);
    yield this.#directory.take();
  }
}
