import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ROOT, Trie } from '../../../src/detect/lexicon/trie';

const walk = (trie: Trie, words: readonly number[]): number => {
  let node = ROOT;
  for (const word of words) {
    node = trie.next(node, word);
    if (node === ROOT) return ROOT;
  }
  return node;
};

const word = fc.integer({ min: 1, max: 12_000 });
const phrases = fc.array(fc.array(word, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 200 });

describe('a trie of phrases', () => {
  it('leads to the node of each phrase and its beginnings, and nowhere else', () => {
    fc.assert(
      fc.property(phrases, fc.array(fc.array(word, { minLength: 1, maxLength: 4 })), (inserted, others) => {
        const trie = new Trie();
        const nodes = inserted.map((words) => trie.insert(words));
        expect(inserted.map((words) => walk(trie, words))).toEqual(nodes);
        const beginnings = new Set(
          inserted.flatMap((words) => words.map((_, k) => words.slice(0, k + 1).join(' '))),
        );
        expect(trie.size).toBe(beginnings.size + 1);
        for (const words of others) expect(walk(trie, words) !== ROOT).toBe(beginnings.has(words.join(' ')));
      }),
    );
  });

  it('holds thousands of phrases', () => {
    const trie = new Trie();
    const all = Array.from({ length: 20_000 }, (_, k) => [1 + (k % 150), 1 + Math.floor(k / 150)]);
    const nodes = all.map((words) => trie.insert(words));
    expect(new Set(nodes).size).toBe(all.length);
    expect(all.map((words) => walk(trie, words))).toEqual(nodes);
  });

  it('refuses more than it can number', () => {
    expect(() => new Trie().insert([70_000])).toThrow(RangeError);
  });
});
