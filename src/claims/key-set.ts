/**
 * A set of keys below a bound that numbers its members in their order: a bit for each key, and for every 32 of them how many members come before
 * (rank on a bit vector, Jacobson 1989). A quarter of a table that has a byte for every key.
 */
export class KeySet {
  /** A bit for each key, 32 in a block. */
  private readonly blocks: Int32Array;
  /** Number of the first member of each block. */
  private readonly ranks: Int32Array;

  /** Numbers `keys`, which rise and are below `bound`. */
  constructor(keys: Int32Array, bound: number) {
    const blocks = new Int32Array(Math.ceil(bound / 32));
    const ranks = new Int32Array(blocks.length);
    let next = 0;
    for (let i = 0; i < keys.length; i++) {
      const block = keys[i]! >>> 5;
      for (; next <= block; next++) ranks[next] = i;
      blocks[block]! |= 1 << (keys[i]! & 31);
    }
    ranks.fill(keys.length, next);
    this.blocks = blocks;
    this.ranks = ranks;
  }

  /** Number of `key` among the members, or -1 where it is none. */
  indexOf(key: number): number {
    const bits = this.blocks[key >>> 5]!;
    const bit = 1 << (key & 31);
    return (bits & bit) === 0 ? -1 : this.ranks[key >>> 5]! + ones(bits & (bit - 1));
  }
}

/** How many bits are set (Warren, Hacker's Delight, 5-1). */
function ones(bits: number): number {
  let x = bits - ((bits >>> 1) & 0x55555555);
  x = (x & 0x33333333) + ((x >>> 2) & 0x33333333);
  return Math.imul((x + (x >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}
