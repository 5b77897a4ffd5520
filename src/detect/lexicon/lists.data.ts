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
import { Lex, PhraseKind } from './kinds';
import { LEADERS } from './leaders';
import { PhraseTree } from './phrase-tree';
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
import { DETERMINERS, NOT_NAMES, PARTICLES, PREPOSITIONS, PRONOUNS, SPEECH } from './words';

/** The word lists, laid out for looking words and phrases up. */
const tree = new PhraseTree();
/** Bits of `Lex` by the tree's words. */
const flags: number[] = [];
/** `PhraseKind` of the phrase that ends at each node of the tree. */
const kinds: number[] = [];

const mark = (word: string, flag: number): void => {
  const number = tree.word(word);
  flags[number] = (flags[number] ?? 0) | flag;
};

const plural = (word: string): string => {
  if (/(s|x|ch|sh)$/.test(word)) return `${word}es`;
  if (/[^aeiou]y$/.test(word)) return `${word.slice(0, -1)}ies`;
  return `${word}s`;
};

const singles = (list: string, flag: number, withPlural = false): void => {
  for (const word of list.split(' ')) {
    if (word === '') continue;
    mark(word, flag);
    if (withPlural && !word.endsWith('.')) mark(plural(word), flag);
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
    if (words.length === 1) mark(words[0]!, flag);
    const node = tree.insert(words);
    while (kinds.length < tree.size) kinds.push(PhraseKind.none);
    kinds[node] ||= kind;
  }
};
phrases(BODY_PHRASES, PhraseKind.body, Lex.bodyName);
phrases(COMPANY_PHRASES, PhraseKind.body, Lex.bodyName);
phrases(ROLE_PHRASES, PhraseKind.role, Lex.role);
phrases(COUNTRIES, PhraseKind.country, Lex.country);
phrases(DEMONYMS, PhraseKind.demonym, Lex.demonym);
phrases(PLACES, PhraseKind.place, Lex.place);

/** The tree of phrases, with what the lists say of each word and of each node. */
export const LAYOUT = {
  ...tree.layout(),
  flags: Array.from(flags, (flag) => flag ?? 0),
  kinds,
};
