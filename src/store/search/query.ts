import { fold, foldedWords } from '../fold';

/** What a reader typed into the search field, folded. A row matches where all of it does. */
export interface Query {
  /** Each is the beginning of some word of the row. */
  prefixes: string[];
  /** Each stands in the row's folded text as it is, white space aside. */
  phrases: string[];
}

const QUOTED = /["“”„«»]([^"“”„«»]+)["“”„«»]/gu;

/** Folds white space so that phrases match over line breaks. */
export function foldPhrase(text: string): string {
  return fold(text).replace(/\s+/gu, ' ').trim();
}

/** Reads a search: words match by their beginnings, what stands in quotation marks as a phrase. Never fails. */
export function parseQuery(text: string): Query {
  const phrases: string[] = [];
  const loose = text.replace(QUOTED, (_, phrase: string) => {
    phrases.push(foldPhrase(phrase));
    return ' ';
  });
  const prefixes = new Set([...foldedWords(loose), ...phrases.flatMap((phrase) => foldedWords(phrase))]);
  return { prefixes: withoutShorter([...prefixes]), phrases: phrases.filter((phrase) => phrase !== '') };
}

/** A word that another one begins with says nothing more ("sanc" beside "sanctions"). */
function withoutShorter(words: string[]): string[] {
  return words.filter((word) => !words.some((other) => other !== word && other.startsWith(word)));
}
