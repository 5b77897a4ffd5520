import { bodyWords, isGenericBody } from './bodies';
import { personWords } from './people';
import { remembered } from './remembered';

export { nameWords } from './words';

/**
 * Who is meant by a name. A key stands for one person, body or country over all articles: `person:ilse brandt`, `body:united
 * nations`, `country:iran`. Where a name alone does not say who is meant, its key holds for one article alone: `person:brandt@URL`.
 */
export type IdentityKey = string;

export const identityKinds = ['person', 'body', 'country'] as const;
export type IdentityKind = (typeof identityKinds)[number];

/** UTF-16 code units of a name that count. */
const LONGEST = 500;

/** What a name tells of who is meant. */
export interface Naming {
  kind: IdentityKind;
  /** The key of the name over all articles. */
  key: IdentityKey;
  /** The name's words as names are compared. */
  words: readonly string[];
  /** Whether the name by itself says who is meant, in whichever article. */
  isTelling: boolean;
}

function read(kind: 'person' | 'body', name: string): Naming | null {
  const short = name.slice(0, LONGEST);
  const words = kind === 'person' ? personWords(short) : bodyWords(short);
  if (words.length === 0) return null;
  const isTelling = kind === 'person' ? words.length > 1 : !isGenericBody(words);
  return { kind, key: keyOf(kind, words), words, isTelling };
}

const readPerson = remembered((name) => read('person', name));
const readBody = remembered((name) => read('body', name));

/** Reads a person's or a body's name; null where it has no letters or digits. */
export function readName(kind: 'person' | 'body', name: string): Naming | null {
  return kind === 'person' ? readPerson(name) : readBody(name);
}

/** The key of a name over all articles. */
export function keyOf(kind: IdentityKind, words: readonly string[]): IdentityKey {
  return `${kind}:${words.join(' ')}`;
}

/** The key of a name in one article alone; `page` is the article's URL. */
export function keyInArticle(key: IdentityKey, page: string): IdentityKey {
  return `${key}@${page}`;
}

/** A key taken apart; `page` is null where it holds over all articles. Null where it is no key. */
export function readKey(
  key: string,
): { kind: IdentityKind; words: string; key: IdentityKey; page: string | null } | null {
  const match = /^(person|body|country):([^@]+)(?:@(.+))?$/su.exec(key);
  if (!match) return null;
  const [, kind, words = '', page = null] = match;
  return { kind: kind as IdentityKind, words, key: `${kind}:${words}`, page };
}

/** A text that is a key, such as one out of an address; null where it is none. */
export function parseIdentityKey(text: string | null): IdentityKey | null {
  return text !== null && readKey(text) ? text : null;
}
