/**
 * Numbers the places in which rows are drawn: a row keeps its own for as long as it is drawn, and a new one takes that of a row that is gone.
 * So a list that is scrolled or searched changes the elements that are there, which costs less than making others.
 */
export class Slots {
  #slots: ReadonlyMap<string, number> = new Map();
  #next = 0;

  /** The places of the rows that are drawn now, by their ids. */
  place(ids: readonly string[]): ReadonlyMap<string, number> {
    const drawn = new Set(ids);
    const free = [...this.#slots].flatMap(([id, slot]) => (drawn.has(id) ? [] : [slot]));
    const take = () => {
      const slot = free.pop();
      if (slot !== undefined) return slot;
      this.#next += 1;
      return this.#next;
    };
    this.#slots = new Map([...drawn].map((id) => [id, this.#slots.get(id) ?? take()]));
    return this.#slots;
  }
}
