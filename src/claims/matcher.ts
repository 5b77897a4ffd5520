import { ROOT, Trie } from '../detect/lexicon/trie';
import type { Tokens } from '../detect/tokens';
import { hashUnits, wordId } from '../detect/vocabulary';

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

/** Where no phrase ends. */
const NO_GROUPS: number[] = [];

/**
 * Finds the phrases of named groups in tokens: a trie over registered words, walked once from every token. Time is linear in the
 * tokens (phrases have at most `MAX_WORDS` words).
 */
export class Matcher {
  readonly names: string[] = [];
  readonly phrases: string[] = [];
  /** Hashes of the names: the same however the lists are ordered, so that trained weights keep their meaning. */
  readonly groupKeys: number[] = [];
  private readonly phraseKeys: number[] = [];
  private readonly trie = new Trie();
  /** By node of the trie: groups and number of the phrase that ends there. */
  private readonly groups: number[][] = [];
  private readonly phrase: number[] = [];

  /** `groups` maps a group's name to its phrases: lower case, words parted as the tokeniser parts them. */
  constructor(groups: Record<string, readonly string[]>) {
    for (const [name, phrases] of Object.entries(groups)) {
      const group = this.names.push(name) - 1;
      this.groupKeys.push(hashUnits(name, 0, name.length) | 0);
      for (const phrase of phrases) this.insert(phrase, group);
    }
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

  private insert(phrase: string, group: number): void {
    const node = this.trie.insert(phrase.split(' ').map(wordId));
    while (this.groups.length <= node) {
      this.groups.push(NO_GROUPS);
      this.phrase.push(0);
    }
    const groups = this.groups[node]!;
    if (groups.length === 0) {
      this.phrase[node] = this.phrases.push(phrase) - 1;
      this.groups[node] = [group];
    } else if (!groups.includes(group)) groups.push(group);
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
