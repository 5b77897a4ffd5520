import { foldedWords } from '../store/fold';

/** Letters parted by full stops, the last of them perhaps without one: `U.N.`, `U.S`, `I.R.G.C.` */
const DOTTED = /(?<![\p{L}\p{N}.])\p{L}(?:\.\p{L})+\.?(?![\p{L}\p{N}])/gu;
const POSSESSIVE = /['’]s?(?![\p{L}\p{N}])/gu;
/** O’Brien and Sana’a are one word each. */
const APOSTROPHE = /['’ʼ‘`]/gu;

/**
 * The words of a name as names are compared: lower case, accents off, acronyms without their full stops, no possessive, `&` as
 * `and`. A text without letters or digits has none.
 */
export function nameWords(name: string): string[] {
  const plain = name
    .normalize('NFC')
    .replace(DOTTED, (acronym) => acronym.replaceAll('.', ''))
    .replace(POSSESSIVE, '')
    .replace(APOSTROPHE, '')
    .replaceAll('&', ' and ');
  return foldedWords(plain);
}
