import { wordId, wordTableSize } from '../vocabulary';
import {
  BODY_HEADS,
  BODY_MODIFIERS,
  BODY_NAMES,
  BODY_PHRASES,
  MODIFIED_BODIES,
  PLAIN_BODIES,
  PRIVATE_BODIES,
  PUBLIC_BODIES,
} from './bodies';
import { COMPANY_NAMES, COMPANY_PHRASES } from './companies';
import { LEADERS } from './leaders';
import { COUNTRIES, DEMONYMS, PLACES } from './places';
import {
  ANONYMOUS_ROLES,
  OTHER_ROLES,
  PORTFOLIOS,
  RANKS,
  ROLE_MODIFIERS,
  ROLE_PHRASES,
  ROLE_PLURALS,
  ROLES,
  TITLES,
  WEAK_ROLES,
} from './roles';
import { ROOT, Trie } from './trie';
import { DETERMINERS, NOT_NAMES, PARTICLES, PREPOSITIONS, PRONOUNS, SPEECH } from './words';

/** What the word lists say of a word; one bit each. */
export const Lex = {
  role: 1,
  weakRole: 2,
  anonymous: 4,
  title: 8,
  rank: 16,
  roleModifier: 32,
  portfolio: 64,
  otherRole: 128,
  demonym: 256,
  country: 512,
  place: 1024,
  bodyHead: 2048,
  plainBody: 4096,
  modifiedBody: 8192,
  bodyModifier: 16384,
  bodyName: 32768,
  determiner: 65536,
  preposition: 131072,
  pronoun: 262144,
  notName: 524288,
  speech: 1048576,
  particle: 2097152,
  leader: 4194304,
  publicBody: 8388608,
  privateBody: 16777216,
} as const;

/** What a phrase of the lists is. */
export const PhraseKind = { none: 0, role: 1, body: 2, country: 3, demonym: 4, place: 5 } as const;

const flagsByWord: number[] = [];
const mark = (id: number, flag: number): void => {
  while (flagsByWord.length <= id) flagsByWord.push(0);
  flagsByWord[id]! |= flag;
};

const plural = (word: string): string => {
  if (/(s|x|ch|sh)$/.test(word)) return `${word}es`;
  if (/[^aeiou]y$/.test(word)) return `${word.slice(0, -1)}ies`;
  return `${word}s`;
};

const singles = (list: string, flag: number, withPlural = false): void => {
  for (const word of list.split(' ')) {
    if (word === '') continue;
    mark(wordId(word), flag);
    if (withPlural && !word.endsWith('.')) mark(wordId(plural(word)), flag);
  }
};

singles(ROLES, Lex.role, true);
singles(ROLE_PLURALS, Lex.role);
singles(WEAK_ROLES, Lex.weakRole, true);
singles(ANONYMOUS_ROLES, Lex.anonymous);
singles(TITLES, Lex.title);
singles(RANKS, Lex.rank);
singles(ROLE_MODIFIERS, Lex.roleModifier);
singles(PORTFOLIOS, Lex.portfolio);
singles(OTHER_ROLES, Lex.otherRole, true);
singles(BODY_HEADS, Lex.bodyHead);
singles(PLAIN_BODIES, Lex.plainBody);
singles(MODIFIED_BODIES, Lex.modifiedBody);
singles(BODY_MODIFIERS, Lex.bodyModifier);
singles(BODY_NAMES, Lex.bodyName);
singles(COMPANY_NAMES, Lex.bodyName);
singles(DETERMINERS, Lex.determiner);
singles(PREPOSITIONS, Lex.preposition);
singles(PRONOUNS, Lex.pronoun);
singles(NOT_NAMES, Lex.notName);
singles(SPEECH, Lex.speech);
singles(PARTICLES, Lex.particle);
singles(LEADERS, Lex.leader);
singles(PUBLIC_BODIES, Lex.publicBody);
singles(PRIVATE_BODIES, Lex.privateBody);

const trie = new Trie();
/** `PhraseKind` of the phrase that ends at each node of the trie. */
const kinds: number[] = [];

/** Cuts a phrase as the tokeniser does: possessives and hyphens before capitals stand apart. */
const parts = (phrase: string): string[] =>
  phrase.includes("'")
    ? phrase
        .replace(/'s\b/g, " 's")
        .replace(/s'(?= |$)/g, "s '")
        .split(' ')
    : phrase.split(' ');

const phrases = (list: string, kind: number, flag: number): void => {
  for (const phrase of list.split(';')) {
    const words = parts(phrase);
    if (words.length === 1) mark(wordId(words[0]!), flag);
    const node = trie.insert(words.map(wordId));
    while (kinds.length <= node) kinds.push(PhraseKind.none);
    kinds[node] ||= kind;
  }
};
phrases(BODY_PHRASES, PhraseKind.body, Lex.bodyName);
phrases(COMPANY_PHRASES, PhraseKind.body, Lex.bodyName);
phrases(ROLE_PHRASES, PhraseKind.role, Lex.role);
phrases(COUNTRIES, PhraseKind.country, Lex.country);
phrases(DEMONYMS, PhraseKind.demonym, Lex.demonym);
phrases(PLACES, PhraseKind.place, Lex.place);

/** Bits of `Lex` by word id; words registered later by other parts have none. */
export const lexFlags: Uint32Array = new Uint32Array(wordTableSize());
lexFlags.set(flagsByWord);

const kindAt = Uint8Array.from(kinds);

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
