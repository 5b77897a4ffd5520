import type { Chunk } from './writer';

/** Text is put together until it is about so long, in UTF-16 code units: short enough to lie where short-lived things do. */
const TEXT = 1 << 16;
/** Bytes of one part: a Blob of many small parts is slow. */
const PART = 1 << 20;

/**
 * A file that grows by pieces. They are handed to the browser all at once: while a store is read, it has enough to do. Text is made bytes
 * as it comes, so that neither are all texts held nor is much left to do at the end.
 */
export class FilePieces {
  readonly #mime: string;
  readonly #encoder = new TextEncoder();
  readonly #parts: Uint8Array<ArrayBuffer>[] = [];
  #part = new Uint8Array(PART);
  #used = 0;
  #text: string[] = [];
  #length = 0;

  constructor(mime: string) {
    this.#mime = mime;
  }

  add(chunks: Iterable<Chunk>): void {
    for (const chunk of chunks) {
      if (typeof chunk === 'string') {
        this.#text.push(chunk);
        this.#length += chunk.length;
        if (this.#length > TEXT) this.#flush();
      } else {
        this.#flush();
        this.#write(chunk);
      }
    }
  }

  /** All pieces in the order in which they came. */
  file(): Blob {
    this.#flush();
    this.#turn();
    return new Blob(this.#parts, { type: this.#mime });
  }

  #flush(): void {
    let rest = this.#text.join('');
    this.#text = [];
    this.#length = 0;
    while (rest !== '') {
      const { read, written } = this.#encoder.encodeInto(rest, this.#part.subarray(this.#used));
      this.#used += written;
      if (read === rest.length) return;
      rest = rest.slice(read);
      this.#turn();
    }
  }

  #write(bytes: Uint8Array): void {
    for (let from = 0; from < bytes.length; ) {
      if (this.#used === PART) this.#turn();
      const some = bytes.subarray(from, from + PART - this.#used);
      this.#part.set(some, this.#used);
      this.#used += some.length;
      from += some.length;
    }
  }

  /** Puts the part that was written to the others, and begins a new one. */
  #turn(): void {
    if (this.#used === 0) return;
    this.#parts.push(this.#part.subarray(0, this.#used));
    this.#part = new Uint8Array(PART);
    this.#used = 0;
  }
}
