/**
 * A set of keys below a bound that numbers its members in their order: a bit for each key, and for every 128 of them how many members come before
 * (rank on a bit vector, Jacobson 1989). A seventh of a table that has a byte for every key, and a quarter of the time to fill it that ranks for every 32 take.
 */
export class KeySet {
  /** A bit for each key, 32 in a word, four words in a block. */
  private readonly words: Int32Array;
  /** Number of the first member of each block. */
  private readonly ranks: Int32Array;

  /** Numbers `keys`, which rise and are below `bound`. */
  constructor(keys: Int32Array, bound: number) {
    const words = new Int32Array(Math.ceil(bound / 128) * 4);
    const ranks = new Int32Array(words.length / 4);
    let next = 0;
    for (let i = 0; i < keys.length; i++) {
      const key = keys[i]!;
      for (const block = key >>> 7; next <= block; next++) ranks[next] = i;
      words[key >>> 5]! |= 1 << (key & 31);
    }
    this.words = words;
    this.ranks = ranks;
  }

  /** Number of `key` among the members, or -1 where it is none. */
  indexOf(key: number): number {
    const { words } = this;
    const word = key >>> 5;
    const bits = words[word]!;
    const bit = 1 << (key & 31);
    if ((bits & bit) === 0) return -1;
    let number = this.ranks[key >>> 7]! + ones(bits & (bit - 1));
    for (let before = word & ~3; before < word; before++) number += ones(words[before]!);
    return number;
  }
}

/** How many bits are set (Warren, Hacker's Delight, 5-1). */
function ones(bits: number): number {
  let x = bits - ((bits >>> 1) & 0x55555555);
  x = (x & 0x33333333) + ((x >>> 2) & 0x33333333);
  return Math.imul((x + (x >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}
