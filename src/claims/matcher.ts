import { ROOT, Trie } from '../detect/lexicon/trie';
import type { Tokens } from '../detect/tokens';
import { hashUnits } from '../detect/vocabulary';
import type { MatcherLayout } from './lexicon/lay-out';

/** Lexicon hits in a text, in order of their first token; ranges of tokens are half open. */
export interface Hits {
  count: number;
  first: Uint32Array;
  last: Uint32Array;
  /** Number of the group, as `Matcher.group` gives it. */
  group: Uint16Array;
  /** Number of the phrase; the same words in two groups have the same number. */
  phrase: Uint16Array;
}

/**
 * Finds the phrases of named groups in tokens: a trie over registered words, walked once from every token. Time is linear in the
 * tokens (phrases have at most `MAX_WORDS` words).
 */
export class Matcher {
  readonly names: readonly string[];
  readonly phrases: readonly string[];
  /** Hashes of the names: the same however the lists are ordered, so that trained weights keep their meaning. */
  readonly groupKeys: readonly number[];
  private readonly phraseKeys: number[] = [];
  private readonly trie: Trie;
  /** By node of the trie: groups and number of the phrase that ends there. */
  private readonly groups: readonly (readonly number[])[];
  private readonly phrase: readonly number[];

  constructor(layout: MatcherLayout) {
    this.names = layout.names;
    this.phrases = layout.phrases;
    this.groupKeys = layout.names.map((name) => hashUnits(name, 0, name.length) | 0);
    this.trie = new Trie(layout);
    this.groups = layout.groups;
    this.phrase = layout.phrase;
  }

  /** Number of a group. Throws for a name that is none. */
  group(name: string): number {
    const found = this.names.indexOf(name);
    if (found < 0) throw new Error(`claims: no word group named ${name}`);
    return found;
  }

  /** Hash of a phrase, by its number: as those of the groups' names. */
  phraseKey(phrase: number): number {
    const known = this.phraseKeys[phrase];
    if (known !== undefined) return known;
    const text = this.phrases[phrase]!;
    const key = hashUnits(text, 0, text.length) | 0;
    this.phraseKeys[phrase] = key;
    return key;
  }

  /** All hits in `tokens`; where phrases of one group start together, the longest alone. */
  find(tokens: Tokens): Hits {
    const { trie, groups, phrase } = this;
    const { count, word } = tokens;
    const out = new HitList(count);
    for (let i = 0; i < count; i++) {
      let node = trie.next(ROOT, word[i]!);
      const from = out.count;
      for (let j = i + 1; node !== ROOT; j++) {
        const here = groups[node]!;
        for (let g = 0; g < here.length; g++) out.put(from, i, j, here[g]!, phrase[node]!);
        node = j < count ? trie.next(node, word[j]!) : ROOT;
      }
    }
    return out.finish();
  }
}

class HitList {
  count = 0;
  private first: Uint32Array;
  private last: Uint32Array;
  private group: Uint16Array;
  private phrase: Uint16Array;

  constructor(tokens: number) {
    const size = (tokens >> 2) + 16;
    this.first = new Uint32Array(size);
    this.last = new Uint32Array(size);
    this.group = new Uint16Array(size);
    this.phrase = new Uint16Array(size);
  }

  /** Adds a hit, in place of a shorter one of its group that starts at the same token (those from `from` on). */
  put(from: number, first: number, last: number, group: number, phrase: number): void {
    let at = this.count;
    for (let k = from; k < this.count; k++) if (this.group[k] === group) at = k;
    if (at === this.count) {
      if (at === this.first.length) this.grow();
      this.count++;
    }
    this.first[at] = first;
    this.last[at] = last;
    this.group[at] = group;
    this.phrase[at] = phrase;
  }

  private grow(): void {
    const size = this.first.length * 2;
    const first = new Uint32Array(size);
    first.set(this.first);
    this.first = first;
    const last = new Uint32Array(size);
    last.set(this.last);
    this.last = last;
    const group = new Uint16Array(size);
    group.set(this.group);
    this.group = group;
    const phrase = new Uint16Array(size);
    phrase.set(this.phrase);
    this.phrase = phrase;
  }

  finish(): Hits {
    return { count: this.count, first: this.first, last: this.last, group: this.group, phrase: this.phrase };
  }
}
