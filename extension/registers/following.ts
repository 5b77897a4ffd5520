import { readContents, type Taker } from '../../src/store/contents';
import type { Store } from '../../src/store/db';
import { listDecisions } from '../../src/store/decisions';
import type { Decision } from '../../src/store/model';

/** What takes in the contents of pages and makes something of all of them. */
interface Source<T> {
  about: Decision['about'];
  contents: Taker;
  make(decisions: readonly Decision[]): T;
}

/** Something that is made of all that is saved. The first call reads everything, later ones what was changed since. */
export class Following<T> {
  readonly #store: Store;
  readonly #source: Source<T>;
  #rev = 0;
  #made: { stamp: string; value: T } | null = null;
  #turn: Promise<unknown> = Promise.resolve();

  constructor(store: Store, source: Source<T>) {
    this.#store = store;
    this.#source = source;
  }

  /** What is made of the store as it is now. Rejects with a StoreError. */
  now(): Promise<T> {
    const made = this.#turn.then(() => this.#readOn());
    this.#turn = made.catch(() => undefined);
    return made;
  }

  async #readOn(): Promise<T> {
    const { about, contents, make } = this.#source;
    const decisions = await listDecisions(this.#store, about);
    this.#rev = await readContents(this.#store, this.#rev, contents);
    const stamp = [this.#rev, ...decisions.map(({ id }) => id)].join();
    if (this.#made?.stamp !== stamp) this.#made = { stamp, value: make(decisions) };
    return this.#made.value;
  }
}
