const MARKS = /\p{M}+/gu;
const WORD = /[\p{L}\p{N}]+/gu;
/** Chinese and Japanese are written without spaces. The group keeps the runs when a text is split by them. */
const UNSPACED = /([\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]+)/u;

/** A text as search sees it: compatibility forms unified (NFKD), accents off, lower case. Offsets are not kept. */
export function fold(text: string): string {
  return text.normalize('NFKD').replace(MARKS, '').toLowerCase().replace(/ß/g, 'ss').replace(/ı/g, 'i');
}

/** English text, which has nothing to fold but capitals: ASCII, dashes, quotation marks and the ellipsis. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: all of ASCII is meant
const PLAIN = /^[\x00-\x7F\u2010-\u2015\u2018-\u201F\u2026]*$/;
const PLAIN_WORD = /[a-z0-9]+/g;

/** The folded words of a text, in their order; runs of a script without spaces are words of their own. */
export function foldedWords(text: string): string[] {
  if (PLAIN.test(text)) return text.toLowerCase().match(PLAIN_WORD) ?? [];
  return [...fold(text).matchAll(WORD)]
    .flatMap(([run]) => (UNSPACED.test(run) ? run.split(UNSPACED) : [run]))
    .filter((word) => word !== '');
}

/** Whether a folded word is of a script without spaces, so that it is looked for inside of words, too. */
export function isUnspaced(word: string): boolean {
  return word.search(UNSPACED) === 0;
}
