/** One thing that can be undone. */
export interface UndoEntry {
  /** What was done, in words. */
  label: string;
  undo: () => Promise<unknown>;
  /** The annotation that it was done to, where it was one. */
  about?: string;
  /** Entries of the same key that follow one another count as one: the first one's undo takes back all of them. */
  key?: string;
}

/** What was done in this window, newest last; kept for as long as the page is open. */
export class UndoStack {
  #entries: UndoEntry[] = [];
  readonly #changed: () => void;

  constructor(changed: () => void) {
    this.#changed = changed;
  }

  get size(): number {
    return this.#entries.length;
  }

  push(entry: UndoEntry): void {
    const last = this.#entries.at(-1);
    if (entry.key === undefined || last?.key !== entry.key) this.#entries.push(entry);
    this.#changed();
  }

  /** Undoes the newest entry and takes it off; where the undo fails it stays, and the failure is passed on. Null where there is none. */
  async undo(): Promise<UndoEntry | null> {
    const entry = this.#entries.pop();
    if (!entry) return null;
    try {
      await entry.undo();
    } catch (error) {
      this.#entries.push(entry);
      throw error;
    } finally {
      this.#changed();
    }
    return entry;
  }
}
