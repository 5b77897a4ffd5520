/** How long the address may lag behind what is shown, in milliseconds. Browsers refuse pages that write it at every key. */
const LAG = 300;

/** Writes the page's hash: the newest one, now and then, where it is replaced; at once, as a step to go back to, where it is pushed. */
export class Address {
  #waiting: string | null = null;
  #timer: ReturnType<typeof setTimeout> | undefined;

  replace(hash: string): void {
    this.#waiting = hash;
    this.#timer ??= setTimeout(() => this.settle(), LAG);
  }

  push(hash: string): void {
    this.settle();
    if (hash !== location.hash) history.pushState(null, '', hash);
  }

  /** Writes what waits. */
  settle(): void {
    const hash = this.#waiting;
    this.forget();
    if (hash !== null) history.replaceState(null, '', hash);
  }

  /** Drops what waits, as when the reader went elsewhere meanwhile. */
  forget(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    this.#waiting = null;
  }
}
