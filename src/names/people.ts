import { nameWords } from './words';

/** Ways to address someone, which are no part of the name. */
const HONORIFICS = new Set(
  'mr mrs ms miss mx dr sir dame lord lady madam madame messrs monsieur mme herr prof professor hon rev'.split(
    ' ',
  ),
);

/** The words of a person's name, honorifics before it off; what is nothing but an honorific stays. */
export function personWords(name: string): string[] {
  const words = nameWords(name);
  const first = words.findIndex((word) => !HONORIFICS.has(word));
  return first > 0 ? words.slice(first) : words;
}
