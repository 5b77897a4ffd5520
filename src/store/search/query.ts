import { foldedWords, isUnspaced } from '../fold';

/**
 * What a reader typed into the search field, folded: words, and phrases as words with one space between them. An annotation matches
 * where it, or its page, has a beginning of words for each.
 */
export type Query = string[];

const QUOTED = /["“”„«»]([^"“”„«»]+)["“”„«»]/gu;

/** Reads a search: words match by their beginnings, what stands in quotation marks as a phrase. Never fails. */
export function parseQuery(text: string): Query {
  const phrases: string[] = [];
  const loose = text.replace(QUOTED, (_, phrase: string) => {
    phrases.push(foldedWords(phrase).join(' '));
    return ' ';
  });
  const terms = new Set([...phrases, ...foldedWords(loose)].filter((term) => term !== ''));
  // The longest narrows most, and what is part of another one's beginning says nothing more ("sanc" beside "sanctions").
  const sorted = [...terms].sort((first, second) => second.length - first.length);
  return sorted.filter((term, index) => !sorted.slice(0, index).some((longer) => longer.startsWith(term)));
}

/** Whether all that matches a query matches the other one, too, as when a reader types on. */
export function narrows(query: Query, other: Query): boolean {
  return other.every((term) =>
    query.some((longer) => longer.startsWith(term) || longer.includes(` ${term}`)),
  );
}

const SPACE = 32;

/** Terms of so few letters stand inside of most words. */
const SHORT = 2;

/** A test whether a text of folded words has the term from the beginning of a word on, or, where words are not told apart, anywhere. */
export function termTest(term: string): (text: string) => boolean {
  if (isUnspaced(term)) return (text) => text.includes(term);
  if (term.length <= SHORT) {
    const later = ` ${term}`;
    return (text) => text.startsWith(term) || text.includes(later);
  }
  return (text) => {
    // Looking for a space before the term would stop at every word.
    let at = text.indexOf(term);
    while (at > 0 && text.charCodeAt(at - 1) !== SPACE) at = text.indexOf(term, at + 1);
    return at >= 0;
  };
}
