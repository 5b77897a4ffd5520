import { wordTableSize } from '../vocabulary';
import { LAYOUT } from './lists.data';
import { ROOT, Trie } from './trie';

export { Lex, PhraseKind } from './kinds';

const trie = new Trie(LAYOUT);
const kindAt = Uint8Array.from(LAYOUT.kinds);

/** Bits of `Lex` by word id; words registered later by other parts have none. */
export const lexFlags: Uint32Array = new Uint32Array(wordTableSize());
LAYOUT.flags.forEach((flags, word) => {
  lexFlags[trie.ids[word]!] = flags;
});

/** Whether some phrase of the lists starts with a word. */
export function startsPhrase(word: number): boolean {
  return trie.next(ROOT, word) !== ROOT;
}

/** Longest phrase of the lists that starts at token `i`: its length in tokens times 8 plus its `PhraseKind`, or 0. */
export function matchPhrase(word: Uint32Array, i: number, end: number): number {
  let found = 0;
  let node = ROOT;
  for (let at = i; at < end; at++) {
    node = trie.next(node, word[at]!);
    if (node === ROOT) break;
    if (kindAt[node]! > 0) found = (at - i + 1) * 8 + kindAt[node]!;
  }
  return found;
}
