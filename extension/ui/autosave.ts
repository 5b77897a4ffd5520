import { type DraftSlot, recover } from './drafts';

/** waiting: typed, not yet sent; failed: not saved, the text is kept. */
export type AutosaveState = 'clean' | 'waiting' | 'saving' | 'saved' | 'failed';

export interface AutosaveOptions {
  /** The text as the store has it. */
  value: string;
  save: (text: string) => Promise<void>;
  draft: DraftSlot;
  /** Called after every change of `text`, `state` or `error`. */
  changed: () => void;
  /** Milliseconds without typing after which it saves. */
  delay?: number;
}

/** A text that saves itself: one save at a time, the newest text last, and nothing typed is ever dropped. */
export class Autosave {
  text: string;
  state: AutosaveState = 'clean';
  error: unknown = null;
  #saved: string;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #running: Promise<void> | null = null;
  readonly #options: AutosaveOptions;

  constructor(options: AutosaveOptions) {
    this.#options = options;
    this.#saved = options.value;
    this.text = recover(options.value, options.draft.read());
    if (this.text !== this.#saved) this.#schedule();
  }

  /** The reader typed. */
  type(text: string): void {
    this.text = text;
    this.#options.draft.write({ text, base: this.#saved });
    this.#schedule();
  }

  /** The store's text changed, here or in another window. What was typed and not yet saved stays. */
  receive(value: string): void {
    if (this.state === 'waiting' || this.state === 'saving' || this.state === 'failed') return;
    this.#saved = value;
    if (this.text === value) return;
    this.text = value;
    this.#set('clean');
  }

  /** Saves now what is not saved yet; also the way to try again. Never rejects: see `state` and `error`. */
  flush(): Promise<void> {
    clearTimeout(this.#timer);
    this.#running ??= this.#run().finally(() => {
      this.#running = null;
    });
    return this.#running;
  }

  async #run(): Promise<void> {
    const { save, draft } = this.#options;
    if (this.text === this.#saved) {
      if (this.state === 'waiting' || this.state === 'failed') this.#settled(draft);
      return;
    }
    while (this.text !== this.#saved) {
      const text = this.text;
      this.#set('saving');
      try {
        await save(text);
      } catch (error) {
        this.error = error;
        this.#set('failed');
        return;
      }
      this.#saved = text;
    }
    this.#settled(draft);
  }

  #settled(draft: DraftSlot): void {
    draft.clear();
    this.#set('saved');
  }

  #schedule(): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.flush(), this.#options.delay ?? 400);
    this.#set('waiting');
  }

  #set(state: AutosaveState): void {
    this.state = state;
    if (state !== 'failed') this.error = null;
    this.#options.changed();
  }
}
