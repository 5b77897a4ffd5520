/** The node that stands for no word yet; also what `next` gives where no phrase goes on. */
export const ROOT = 0;

/** Words that a table of first words has room for before it is widened. */
const FIRST_WORDS = 8192;

/**
 * A trie over registered words (`wordId`), whose nodes are numbers in the order in which they were added. The edges from the root are a table by word, since
 * most words start no phrase; all others lie in one hash table (open addressing, linear probing, Knuth 6.4).
 */
export class Trie {
  /** Number of nodes, the root among them. */
  size = 1;
  private first = new Uint16Array(FIRST_WORDS);
  /** Node times 65,536 plus word, 0 where a slot is free. */
  private keys = new Uint32Array(8192);
  private targets = new Uint16Array(8192);
  private edges = 0;

  /** Adds a phrase and gives its last node. Throws a RangeError where there are too many words or nodes to number. */
  insert(words: readonly number[]): number {
    let node = ROOT;
    for (const word of words) node = this.next(node, word) || this.add(node, word);
    return node;
  }

  /** The node that `word` leads to, or `ROOT` where no phrase goes on with it. */
  next(node: number, word: number): number {
    if (node === ROOT) return word < this.first.length ? this.first[word]! : ROOT;
    const key = (node << 16) | word;
    const mask = this.keys.length - 1;
    for (let slot = place(key) & mask; ; slot = (slot + 1) & mask) {
      const found = this.keys[slot]! | 0;
      if (found === key) return this.targets[slot]!;
      if (found === 0) return ROOT;
    }
  }

  private add(node: number, word: number): number {
    const target = this.size++;
    if (target > 0xffff || word > 0xffff) throw new RangeError('lexicon: too many words or phrases');
    if (node !== ROOT) {
      if (this.edges++ * 2 > this.keys.length) this.widen();
      this.put((node << 16) | word, target);
      return target;
    }
    if (word >= this.first.length) {
      const first = new Uint16Array(word * 2);
      first.set(this.first);
      this.first = first;
    }
    this.first[word] = target;
    return target;
  }

  private put(key: number, target: number): void {
    const mask = this.keys.length - 1;
    let slot = place(key) & mask;
    while (this.keys[slot] !== 0) slot = (slot + 1) & mask;
    this.keys[slot] = key;
    this.targets[slot] = target;
  }

  private widen(): void {
    const { keys, targets } = this;
    this.keys = new Uint32Array(keys.length * 2);
    this.targets = new Uint16Array(keys.length * 2);
    for (let slot = 0; slot < keys.length; slot++)
      if (keys[slot] !== 0) this.put(keys[slot]!, targets[slot]!);
  }
}

/** Spreads keys over slots (multiplicative hashing, Knuth 6.4). */
const place = (key: number): number => Math.imul(key, 0x9e3779b1) >>> 12;
