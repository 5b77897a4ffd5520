const MARKS = /\p{M}+/gu;

/** A word; or one character of Chinese or Japanese, which are written without spaces. */
const TOKEN =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]|[\p{L}\p{N}]+?(?=[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]|[^\p{L}\p{N}]|$)/gu;

/** A text as search sees it: compatibility forms unified (NFKD), accents off, lower case. Offsets are not kept. */
export function fold(text: string): string {
  return text.normalize('NFKD').replace(MARKS, '').toLowerCase().replaceAll('ß', 'ss').replaceAll('ı', 'i');
}

/** The folded words of a text in order; of scripts written without spaces, each character. */
export function foldedWords(text: string): string[] {
  return fold(text).match(TOKEN) ?? [];
}
