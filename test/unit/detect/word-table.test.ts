import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { packTable, WordTable } from '../../../src/detect/classes/table';
import { coarseClass, fineClass } from '../../../src/detect/classes/word-classes';

const words = fc.uniqueArray(fc.string({ minLength: 1, maxLength: 12 }), {
  minLength: 1,
  maxLength: 300,
  selector: (word) => word.replace(/[0-9]/g, '0').replaceAll('’', "'"),
});

describe('a table of words', () => {
  it('gives each word the number that it was packed with, but for those of the same hash', () => {
    fc.assert(
      fc.property(words, fc.integer({ min: 2, max: 700 }), (all, limit) => {
        const numbers = new Map(all.map((word, i) => [word, 1 + (i % (limit - 1))]));
        const table = new WordTable(packTable(numbers, limit));
        const wrong = all.filter((word) => table.numberOf(word) !== numbers.get(word));
        expect(wrong.length).toBeLessThanOrEqual(all.length / 20);
      }),
    );
  });

  it('knows few words that are not in it', () => {
    const inside = new Map(Array.from({ length: 3000 }, (_, i) => [`in${i.toString(2)}side`, 1 + (i % 600)]));
    const table = new WordTable(
      packTable(new Map([...inside].map(([w, n]) => [w.replaceAll('0', 'o').replaceAll('1', 'l'), n])), 601),
    );
    const strangers = Array.from(
      { length: 3000 },
      (_, i) => `out${i.toString(2).replaceAll('0', 'o').replaceAll('1', 'l')}side`,
    );
    expect(strangers.filter((word) => table.numberOf(word) !== 0).length).toBeLessThan(30);
  });

  it('takes all digits for one, and both apostrophes', () => {
    const table = new WordTable(
      packTable(
        new Map([
          ['in 2013', 3],
          ["Côte d'Or", 4],
        ]),
        9,
      ),
    );
    expect(table.numberOf('in 1987')).toBe(3);
    expect(table.numberOf('Côte d’Or')).toBe(4);
  });

  it('refuses numbers that it cannot hold, and slots that are not all there', () => {
    expect(() => packTable(new Map([['word', 0]]), 9)).toThrow(RangeError);
    expect(() => packTable(new Map([['word', 9]]), 9)).toThrow(RangeError);
    expect(() => packTable(new Map([['word', 1]]), 5000)).toThrow(RangeError);
    const stored = packTable(new Map([['word', 1]]), 9);
    expect(() => new WordTable({ ...stored, slots: stored.slots.slice(3) })).toThrow(RangeError);
  });
});

describe('classes of words', () => {
  it('hold words that stand in the same surroundings', () => {
    const coarse = (word: string): number => coarseClass(fineClass(word, word));
    expect(fineClass('Tuesday', '')).toBe(fineClass('Wednesday', ''));
    expect(fineClass('John', '')).not.toBe(fineClass('Tuesday', ''));
    expect(new Set(['January', 'March', 'October'].map(coarse)).size).toBe(1);
  });

  it('are those of the other spelling where a word has none', () => {
    expect(fineClass('qqqzzqqq', 'officials')).toBe(fineClass('officials', ''));
    expect(fineClass('qqqzzqqq', 'zzzqqzzz')).toBe(0);
  });
});
