const MARKS = /\p{M}+/gu;
const WORD = /[\p{L}\p{N}]+/gu;
/** Chinese and Japanese are written without spaces. The group keeps the runs when a text is split by them. */
const UNSPACED = /([\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]+)/u;

/** A text as search sees it: compatibility forms unified (NFKD), accents off, lower case. Offsets are not kept. */
export function fold(text: string): string {
  return text.normalize('NFKD').replace(MARKS, '').toLowerCase().replace(/ß/g, 'ss').replace(/ı/g, 'i');
}

/** The folded words of a text, in their order; runs of a script without spaces are words of their own. */
export function foldedWords(text: string): string[] {
  return [...fold(text).matchAll(WORD)]
    .flatMap(([run]) => (UNSPACED.test(run) ? run.split(UNSPACED) : [run]))
    .filter((word) => word !== '');
}

/** Whether a folded word is of a script without spaces, so that it is looked for inside of words, too. */
export function isUnspaced(word: string): boolean {
  return word.search(UNSPACED) === 0;
}
