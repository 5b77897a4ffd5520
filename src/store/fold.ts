const MARKS = /\p{M}+/gu;
const WORD = /[\p{L}\p{N}]+/gu;
/** Chinese and Japanese are written without spaces. The group keeps the runs when a text is split by them. */
const UNSPACED = /([\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]+)/u;
/** No character of those scripts lies below this code unit; most words are told apart by their first one. */
const FIRST_UNSPACED = 0x2e80;

/** Longer words are cut: nobody types them, and a hostile text must not swell the index. */
const LONGEST_WORD = 40;

/** A text as search sees it: compatibility forms unified (NFKD), accents off, lower case. Offsets are not kept. */
export function fold(text: string): string {
  return text.normalize('NFKD').replace(MARKS, '').toLowerCase().replace(/ß/g, 'ss').replace(/ı/g, 'i');
}

/** The folded words of a text in their order with one space between them, punctuation left out: what phrases are looked up in. */
export function foldedText(text: string): string {
  const tokens: string[] = [];
  for (const [run] of fold(text).matchAll(WORD)) {
    if (!UNSPACED.test(run)) tokens.push(run.slice(0, LONGEST_WORD));
    else for (const part of run.split(UNSPACED)) if (part !== '') tokens.push(part);
  }
  return tokens.join(' ');
}

/**
 * The distinct words of what `foldedText` gave, in order of first appearance. Scripts written without spaces (Chinese,
 * Japanese) give overlapping pairs of characters, so that a part of a run is found without a dictionary.
 */
export function wordsOf(folded: string): Set<string> {
  const found = new Set<string>();
  for (const token of folded.split(/\s+/u)) {
    if (token === '') continue;
    if (!isUnspaced(token)) found.add(token);
    else for (const pair of pairs(token)) found.add(pair);
  }
  return found;
}

/** Whether a folded word is of a script written without spaces, so that others may stand right before it. */
export function isUnspaced(token: string): boolean {
  return token.charCodeAt(0) >= FIRST_UNSPACED && UNSPACED.test(token);
}

/** Overlapping pairs, and the last character alone, since a search by prefix would not reach it. */
function pairs(run: string): string[] {
  const characters = [...run];
  return characters.map((character, index) => character + (characters[index + 1] ?? ''));
}
