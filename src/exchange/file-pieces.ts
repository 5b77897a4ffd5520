import type { Chunk } from './writer';

/** Text is put together until it is about so long, in UTF-16 code units: a Blob of many small parts is slow. */
const PART = 1 << 20;

/** A file that grows by pieces. They are handed to the browser all at once: while a store is read, it has enough to do. */
export class FilePieces {
  readonly #mime: string;
  #parts: BlobPart[] = [];
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
        if (this.#length > PART) this.#flush();
      } else {
        this.#flush();
        this.#parts.push(chunk);
      }
    }
  }

  /** All pieces in the order in which they came. */
  file(): Blob {
    this.#flush();
    return new Blob(this.#parts, { type: this.#mime });
  }

  #flush(): void {
    if (this.#text.length > 0) this.#parts.push(this.#text.join(''));
    this.#text = [];
    this.#length = 0;
  }
}
