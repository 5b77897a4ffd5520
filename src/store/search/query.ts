import { foldedText, isUnspaced, wordsOf } from '../fold';

/** What a reader typed into the search field, folded. An annotation matches where all of it does. */
export interface Query {
  /** Each is the beginning of some word of the annotation or its page. */
  prefixes: string[];
  /** Folded words that stand one after the other; of the last one the beginning is enough. */
  phrases: string[];
}

const QUOTED = /["“”„«»]([^"“”„«»]+)["“”„«»]/gu;

/** Reads a search: words match by their beginnings, what stands in quotation marks as a phrase. Never fails. */
export function parseQuery(text: string): Query {
  const phrases: string[] = [];
  const loose = text.replace(QUOTED, (_, phrase: string) => {
    const folded = foldedText(phrase);
    if (folded !== '') phrases.push(folded);
    return ' ';
  });
  const prefixes = wordsOf([foldedText(loose), ...phrases].join(' '));
  return { prefixes: withoutShorter([...prefixes]), phrases };
}

/** A word that another one begins with says nothing more ("sanc" beside "sanctions"). */
function withoutShorter(words: string[]): string[] {
  return words.filter((word) => !words.some((other) => other !== word && other.startsWith(word)));
}

/** A test whether a phrase stands in a text of folded words, from the beginning of a word on. */
export function phraseTest(phrase: string): (text: string) => boolean {
  if (isUnspaced(phrase)) return (text) => text.includes(phrase);
  return (text) => {
    // Looking for a space before the phrase would stop at every word.
    let at = text.indexOf(phrase);
    while (at > 0 && text[at - 1] !== ' ') at = text.indexOf(phrase, at + 1);
    return at >= 0;
  };
}
