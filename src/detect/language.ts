import type { Tokens } from './tokens';
import { Shape, wordId } from './vocabulary';

/** Words that make up about a third of any English prose, and that other languages written in Latin script do not share. */
const FUNCTION_WORDS =
  'the of and to that is was were with for from by as at be are have has had this which not but they their its his her will would said says ' +
  'been who when after about on it';

/** Shorter texts than this are read without a question: a headline tells too little. */
const MIN_WORDS = 12;
/** Share of function words below which a text is not English prose: English news has 0.25 to 0.4, others below 0.06. */
const MIN_SHARE = 0.1;
/** Words looked at; enough for a steady share. */
const SAMPLE = 4000;

const ids = FUNCTION_WORDS.split(' ').map(wordId);
const known = new Uint8Array(Math.max(...ids) + 1);
for (const id of ids) known[id] = 1;

/** Whether a text reads as English: by its share of function words, over the first few thousand words. */
export function isEnglish(tokens: Tokens): boolean {
  let words = 0;
  let hits = 0;
  for (let i = 0; i < tokens.count && words < SAMPLE; i++) {
    if ((tokens.shape[i]! & Shape.letters) === 0) continue;
    words++;
    if (known[tokens.word[i]!] === 1) hits++;
  }
  if (words < MIN_WORDS) return true;
  return hits / words >= MIN_SHARE;
}
