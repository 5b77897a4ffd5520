/** A value and its size in bytes. */
export type Field = readonly [value: number, size: 2 | 4];

const FIRST = 1 << 16;
/** The most bytes of UTF-8 that one UTF-16 code unit becomes. */
const WIDEST = 3;

/** Bytes that are written one behind another. */
export class GrowingBytes {
  readonly #encoder = new TextEncoder();
  #bytes = new Uint8Array(FIRST);
  #view = new DataView(this.#bytes.buffer);
  #length = 0;

  get length(): number {
    return this.#length;
  }

  /** Leaves `size` bytes free, to be filled by `put`; the answer is where they begin. */
  leave(size: number): number {
    this.#makeRoom(size);
    this.#length += size;
    return this.#length - size;
  }

  /** Text as UTF-8; the answer is how many bytes it has. */
  text(text: string): number {
    this.#makeRoom(WIDEST * text.length);
    const { written } = this.#encoder.encodeInto(text, this.#bytes.subarray(this.#length));
    this.#length += written;
    return written;
  }

  /** Little-endian fields from `at` on, in bytes that are there. */
  put(at: number, fields: readonly Field[]): void {
    let to = at;
    for (const [value, size] of fields) {
      if (size === 2) this.#view.setUint16(to, value, true);
      else this.#view.setUint32(to, value, true);
      to += size;
    }
  }

  /** What was written from `start` on; seen only until more is written. */
  from(start: number): Uint8Array<ArrayBuffer> {
    return this.#bytes.subarray(start, this.#length);
  }

  /** Hands out all that was written, and begins anew. */
  take(): Uint8Array<ArrayBuffer> {
    const taken = this.from(0);
    this.#use(new Uint8Array(this.#bytes.length));
    this.#length = 0;
    return taken;
  }

  #makeRoom(size: number): void {
    const needed = this.#length + size;
    if (needed <= this.#bytes.length) return;
    const bytes = new Uint8Array(Math.max(needed, 2 * this.#bytes.length));
    bytes.set(this.from(0));
    this.#use(bytes);
  }

  #use(bytes: Uint8Array<ArrayBuffer>): void {
    this.#bytes = bytes;
    this.#view = new DataView(bytes.buffer);
  }
}
