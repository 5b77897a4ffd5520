/** Groups that grow by uniting, of which some pairs must stay apart (disjoint sets by size, with forbidden pairs). */
export class Unions {
  readonly #parents = new Map<string, string>();
  readonly #sizes = new Map<string, number>();
  /** By root: the members that must not come in, with the member that forbids it. */
  readonly #foes = new Map<string, Set<string>>();

  /** The name of the group that a member is in; of a member never heard of, its own. */
  find(member: string): string {
    let root = member;
    for (let up = this.#parents.get(root); up !== undefined; up = this.#parents.get(root)) root = up;
    let at = member;
    while (at !== root) {
      const next = this.#parents.get(at) ?? root;
      this.#parents.set(at, root);
      at = next;
    }
    return root;
  }

  /** Whether no pair of two members' groups is to stay apart. */
  mayUnite(one: string, other: string): boolean {
    const [first, second] = [this.find(one), this.find(other)];
    return !this.#areFoes(first, second) && !this.#areFoes(second, first);
  }

  /** Makes one group of two members' groups, unless a pair of them is to stay apart. Answers whether they are one now. */
  unite(one: string, other: string): boolean {
    const [first, second] = [this.find(one), this.find(other)];
    if (first === second) return true;
    if (!this.mayUnite(first, second)) return false;
    const [big, small] = this.#size(first) >= this.#size(second) ? [first, second] : [second, first];
    this.#parents.set(small, big);
    this.#sizes.set(big, this.#size(big) + this.#size(small));
    const foes = this.#foes.get(small);
    if (foes) {
      const all = this.#foes.get(big) ?? new Set<string>();
      for (const foe of foes) all.add(foe);
      this.#foes.set(big, all);
      this.#foes.delete(small);
    }
    return true;
  }

  /** Keeps two members apart from now on; those that are one already stay so. */
  part(one: string, other: string): void {
    const [first, second] = [this.find(one), this.find(other)];
    if (first === second) return;
    for (const [root, foe] of [
      [first, other],
      [second, one],
    ] as const) {
      this.#foes.set(root, (this.#foes.get(root) ?? new Set<string>()).add(foe));
    }
  }

  #size(root: string): number {
    return this.#sizes.get(root) ?? 1;
  }

  #areFoes(root: string, other: string): boolean {
    for (const foe of this.#foes.get(root) ?? []) if (this.find(foe) === other) return true;
    return false;
  }
}
