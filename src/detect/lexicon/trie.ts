import { wordId } from '../vocabulary';
import type { TreeLayout } from './phrase-tree';

/** The node that stands for no word yet; also what `next` gives where no phrase goes on. */
export const ROOT = 0;

/**
 * A trie over registered words (`wordId`), whose nodes are numbers. The edges from the root are a table by word, since most words start no phrase; all
 * others lie in one hash table (open addressing, linear probing, Knuth 6.4).
 */
export class Trie {
  /** Numbers of the layout's words as `wordId` gives them. */
  readonly ids: readonly number[];
  private readonly first: Uint16Array;
  /** Node times 65,536 plus word, 0 where a slot is free. */
  private readonly keys: Uint32Array;
  private readonly targets: Uint16Array;

  /** Registers the layout's words. Throws a RangeError where there are too many words or nodes to number. */
  constructor({ words, edges }: TreeLayout) {
    const ids = words.split(' ').map(wordId);
    const nodes = edges.length / 2 + 1;
    const largest = Math.max(...ids);
    if (nodes > 0xffff || largest > 0xffff) throw new RangeError('lexicon: too many words or phrases');
    this.ids = ids;
    this.first = new Uint16Array(largest + 1);
    const slots = 1 << (33 - Math.clz32(nodes));
    this.keys = new Uint32Array(slots);
    this.targets = new Uint16Array(slots);
    for (let node = 1; node < nodes; node++) this.put(edges[2 * node - 2]!, ids[edges[2 * node - 1]!]!, node);
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

  private put(node: number, word: number, target: number): void {
    if (node === ROOT) {
      this.first[word] = target;
      return;
    }
    const key = (node << 16) | word;
    const mask = this.keys.length - 1;
    let slot = place(key) & mask;
    while (this.keys[slot] !== 0) slot = (slot + 1) & mask;
    this.keys[slot] = key;
    this.targets[slot] = target;
  }
}

/** Spreads keys over slots (multiplicative hashing, Knuth 6.4). */
const place = (key: number): number => Math.imul(key, 0x9e3779b1) >>> 12;
