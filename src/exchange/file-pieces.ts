import type { Chunk } from './writer';

/** Pieces are put together until they are about so long, in UTF-16 code units: a Blob of many small parts is slow. */
const PART = 1 << 20;

/** A file that grows by pieces; those that are done with are the browser's to keep, outside of the page's memory. */
export class FilePieces {
  readonly #mime: string;
  #parts: Blob[] = [];
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
        this.#parts.push(new Blob([chunk]));
      }
    }
  }

  /** All pieces in the order in which they came. */
  file(): Blob {
    this.#flush();
    return new Blob(this.#parts, { type: this.#mime });
  }

  #flush(): void {
    if (this.#text.length > 0) this.#parts.push(new Blob([this.#text.join('')]));
    this.#text = [];
    this.#length = 0;
  }
}
