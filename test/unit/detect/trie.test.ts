import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { PhraseTree } from '../../../src/detect/lexicon/phrase-tree';
import { ROOT, Trie } from '../../../src/detect/lexicon/trie';
import { wordId } from '../../../src/detect/vocabulary';

const walk = (trie: Trie, words: readonly string[]): number => {
  let node = ROOT;
  for (const word of words) {
    node = trie.next(node, wordId(word));
    if (node === ROOT) return ROOT;
  }
  return node;
};

const word = fc.integer({ min: 1, max: 3000 }).map((number) => `w${number}`);
const phrases = fc.array(fc.array(word, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 200 });

describe('a trie of phrases', () => {
  it('leads to the node of each phrase and its beginnings, and nowhere else', () => {
    fc.assert(
      fc.property(phrases, fc.array(fc.array(word, { minLength: 1, maxLength: 4 })), (inserted, others) => {
        const tree = new PhraseTree();
        const nodes = inserted.map((words) => tree.insert(words));
        const trie = new Trie(JSON.parse(JSON.stringify(tree.layout())));
        expect(inserted.map((words) => walk(trie, words))).toEqual(nodes);
        const beginnings = new Set(
          inserted.flatMap((words) => words.map((_, k) => words.slice(0, k + 1).join(' '))),
        );
        expect(tree.size).toBe(beginnings.size + 1);
        for (const words of others) expect(walk(trie, words) !== ROOT).toBe(beginnings.has(words.join(' ')));
      }),
    );
  });

  it('holds thousands of phrases', () => {
    const tree = new PhraseTree();
    const all = Array.from({ length: 20_000 }, (_, k) => [`a${k % 150}`, `b${Math.floor(k / 150)}`]);
    const nodes = all.map((words) => tree.insert(words));
    const trie = new Trie(tree.layout());
    expect(new Set(nodes).size).toBe(all.length);
    expect(all.map((words) => walk(trie, words))).toEqual(nodes);
  });

  it('refuses more than it can number', () => {
    const tree = new PhraseTree();
    for (let k = 0; k < 65_535; k++) tree.insert([`a${k % 300}`, `b${Math.floor(k / 300)}`]);
    expect(() => new Trie(tree.layout())).toThrow(RangeError);
  });
});
