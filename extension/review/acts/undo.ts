import { StoreError } from '../../../src/store/errors';
import type { WriteOptions } from '../../../src/store/write';

/** One thing that can be undone. */
export interface UndoEntry {
  /** What was done, in words. */
  label: string;
  undo: (options?: WriteOptions) => Promise<unknown>;
  /** The annotation that it was done to, where it was one. */
  about?: string;
  /** Entries of the same key that follow one another count as one: the first one's undo takes back all of them. */
  key?: string;
}

/** What was done in this window, newest last; kept for as long as the page is open. */
export class UndoStack {
  #entries: UndoEntry[] = [];
  readonly #listeners = new Set<() => void>();

  get size(): number {
    return this.#entries.length;
  }

  /** Calls a listener after every change; answers with the way to end that. */
  subscribe(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  push(entry: UndoEntry): void {
    const last = this.#entries.at(-1);
    if (entry.key === undefined || last?.key !== entry.key) this.#entries.push(entry);
    this.#changed();
  }

  /**
   * Undoes the newest entry and takes it off; where the undo fails or is given up it stays, and the failure is passed on. What it was
   * about may be gone for good: then it can never be undone, and must not stand in the way of others. Null where there is none.
   */
  async undo(options?: WriteOptions): Promise<UndoEntry | null> {
    const entry = this.#entries.pop();
    if (!entry) return null;
    try {
      await entry.undo(options);
    } catch (error) {
      if (!(error instanceof StoreError && error.code === 'missing')) this.#entries.push(entry);
      throw error;
    } finally {
      this.#changed();
    }
    return entry;
  }

  #changed(): void {
    for (const listener of this.#listeners) listener();
  }
}

/** The review page's: all its views put what they do on it, so that leaving a view forgets nothing. */
export const undoStack = new UndoStack();
