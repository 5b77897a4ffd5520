import { newestRevision, type PageContents, readContents } from '../../src/store/contents';
import { listDecisions } from '../../src/store/decisions';
import type { Decision } from '../../src/store/model';
import { outside } from '../../src/store/outside';
import { store } from './store';

/** What tells one state of the store from another: pages and annotations by their revision, and the decisions that hold. */
export interface Stamp {
  rev: number;
  decisions: readonly Decision[];
}

/** What takes in the contents of pages and makes something of all of them. */
interface Collecting<T> {
  about: Decision['about'];
  put(contents: PageContents): void;
  make(decisions: readonly Decision[]): T;
}

/** Something that is made of all that is saved. The first call reads everything, later ones what was changed since. */
export class Following<T> {
  readonly #source: Collecting<T>;
  #rev = 0;
  #made: { stamp: string; value: T } | null = null;
  #turn: Promise<unknown> = Promise.resolve();

  constructor(source: Collecting<T>) {
    this.#source = source;
  }

  /** The state of the store now. */
  async stamp(): Promise<Stamp> {
    return { rev: await newestRevision(store), decisions: await listDecisions(store, this.#source.about) };
  }

  /** What is made of the store at that state or a later one. Rejects with a StoreError. */
  at({ decisions }: Stamp): Promise<T> {
    const before = this.#turn;
    const made = outside(() => before.then(() => this.#readOn(decisions)));
    this.#turn = made.catch(() => undefined);
    return made;
  }

  async #readOn(decisions: readonly Decision[]): Promise<T> {
    this.#rev = await readContents(store, this.#rev, (contents) => {
      for (const each of contents) this.#source.put(each);
    });
    const stamp = [this.#rev, ...decisions.map(({ id }) => id)].join();
    if (this.#made?.stamp !== stamp) this.#made = { stamp, value: this.#source.make(decisions) };
    return this.#made.value;
  }
}
