/**
 * A table from words to small numbers, without the words: open addressing by a hash of the word (linear probing, Knuth 6.4), and beside each number ten more
 * bits of the hash. A word that is not in the table is taken for one that is in one of some seven hundred cases.
 */
export interface StoredTable {
  /** The table has `1 << bits` slots. */
  bits: number;
  /** Numbers are below this. */
  limit: number;
  /** Three printable characters a slot. */
  slots: string;
}

const TAGS = 1024;
/** First character and size of the alphabet: it has no quote. */
const FIRST = 0x23;
const BASE = 90;

/** Hash of a word (FNV-1a); digits are all one, apostrophes straight. */
function hashOf(word: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < word.length; i++) {
    const unit = word.charCodeAt(i);
    const plain = unit >= 0x30 && unit <= 0x39 ? 0x30 : unit === 0x2019 ? 0x27 : unit;
    hash = Math.imul(hash ^ plain, 0x01000193);
  }
  return (hash ^ (hash >>> 15)) >>> 0;
}

const tagOf = (hash: number, bits: number): number => (hash >>> bits) & (TAGS - 1);

/** Packs words with their numbers, each from 1 to below `limit`. Throws a RangeError where they do not fit. */
export function packTable(numbers: ReadonlyMap<string, number>, limit: number): StoredTable {
  const bits = 32 - Math.clz32(numbers.size * 1.3);
  const mask = (1 << bits) - 1;
  if (limit * TAGS > BASE ** 3) throw new RangeError(`a table cannot hold numbers up to ${limit}`);
  const values = new Int32Array(1 << bits);
  for (const [word, number] of numbers) {
    if (number < 1 || number >= limit) throw new RangeError(`${number} is not from 1 to below ${limit}`);
    const hash = hashOf(word);
    let slot = hash & mask;
    while (values[slot] !== 0) slot = (slot + 1) & mask;
    values[slot] = tagOf(hash, bits) * limit + number;
  }
  const slots = Array.from(values, (value) =>
    String.fromCharCode(
      FIRST + (value % BASE),
      FIRST + (Math.floor(value / BASE) % BASE),
      FIRST + Math.floor(value / BASE ** 2),
    ),
  );
  return { bits, limit, slots: slots.join('') };
}

/** A stored table, ready for use. Throws a RangeError where its size is not what it says. */
export class WordTable {
  private readonly codes: Uint8Array;
  private readonly bits: number;
  private readonly limit: number;

  constructor({ bits, limit, slots }: StoredTable) {
    this.codes = new TextEncoder().encode(slots);
    if (this.codes.length !== 3 << bits)
      throw new RangeError(`the table holds ${this.codes.length / 3} slots, not ${1 << bits}`);
    this.bits = bits;
    this.limit = limit;
  }

  /** The number of a word, or 0 where the table has none. */
  numberOf(word: string): number {
    const hash = hashOf(word);
    const mask = (1 << this.bits) - 1;
    const tag = tagOf(hash, this.bits);
    for (let slot = hash & mask; ; slot = (slot + 1) & mask) {
      const value = this.valueAt(slot);
      if (value === 0) return 0;
      if (Math.floor(value / this.limit) === tag) return value % this.limit;
    }
  }

  private valueAt(slot: number): number {
    const { codes } = this;
    const at = slot * 3;
    return codes[at]! - FIRST + (codes[at + 1]! - FIRST + (codes[at + 2]! - FIRST) * BASE) * BASE;
  }
}
