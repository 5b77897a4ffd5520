import type { Chunk } from './index';

/** Longest stretch of work at a time, in milliseconds: one frame of a page goes missing at most. */
const STRETCH = 12;

/** Pieces are put together until they are about so long, in code units or bytes: a Blob of many small parts is slow. */
const PART = 1 << 20;

export interface BuildOptions {
  /** Ends the work: the call rejects with the signal's reason. */
  signal?: AbortSignal;
  /** Lets others have their turn; a task of its own by default. */
  pause?: () => Promise<void>;
}

const nextTask = () => new Promise<void>((resolve) => setTimeout(resolve, 0));

/** A file out of its pieces, made in short stretches of work so that the page stays alive and the reader can give it up. */
export async function buildFile(
  chunks: Iterable<Chunk>,
  mime: string,
  { signal, pause = nextTask }: BuildOptions = {},
): Promise<Blob> {
  const parts: BlobPart[] = [];
  let text: string[] = [];
  let length = 0;
  const flush = () => {
    if (text.length > 0) parts.push(text.join(''));
    text = [];
    length = 0;
  };
  let started = performance.now();
  signal?.throwIfAborted();
  for (const chunk of chunks) {
    if (typeof chunk === 'string') {
      text.push(chunk);
      length += chunk.length;
      if (length > PART) flush();
    } else {
      flush();
      parts.push(chunk);
    }
    if (performance.now() - started < STRETCH) continue;
    await pause();
    signal?.throwIfAborted();
    started = performance.now();
  }
  flush();
  return new Blob(parts, { type: mime });
}
