const MARKS = /\p{M}+/gu;
const WORD = /[\p{L}\p{N}]+/gu;
/** Chinese and Japanese are written without spaces. The group keeps the runs when a text is split by them. */
const UNSPACED = /([\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]+)/u;

/** Longer words are cut: nobody types them, and a hostile text must not swell the index. */
const LONGEST_WORD = 40;

/** A text as search sees it: compatibility forms unified (NFKD), accents off, lower case. Offsets are not kept. */
export function fold(text: string): string {
  return text.normalize('NFKD').replace(MARKS, '').toLowerCase().replace(/ß/g, 'ss').replace(/ı/g, 'i');
}

/**
 * The distinct folded words of a text, in order of first appearance. Scripts written without spaces (Chinese, Japanese)
 * give overlapping pairs of characters, so that a part of a run is found without a dictionary.
 */
export function foldedWords(text: string): string[] {
  const found = new Set<string>();
  for (const [run] of fold(text).matchAll(WORD)) {
    for (const [index, part] of run.split(UNSPACED).entries()) {
      if (part === '') continue;
      if (index % 2 === 0) found.add(part.slice(0, LONGEST_WORD));
      else for (const pair of pairs(part)) found.add(pair);
    }
  }
  return [...found];
}

/** Overlapping pairs, and the last character alone, since a search by prefix would not reach it. */
function pairs(run: string): string[] {
  const characters = [...run];
  return characters.map((character, index) => character + (characters[index + 1] ?? ''));
}
