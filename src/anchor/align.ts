import type { Row } from './candidates';
import type { WordIndex } from './text-index';

/** How the row's words lie on the page's words around one place. */
export interface Alignment {
  /** Words of the page that the quote's words lie on, end exclusive. */
  readonly start: number;
  readonly end: number;
  /** Weight of the quote's words found there, of the context's words before it, and after it. */
  readonly matched: number;
  readonly before: number;
  readonly after: number;
  /** The last word of the page matched by the context before, the first by the context after; -1 for none. */
  readonly beforeWord: number;
  readonly afterWord: number;
}

/**
 * Costs, in the weight that a word found earns: a word of the quote replaced or left out; a word put in inside the quote, or
 * between it and its context, where a new sentence may stand; any edit of the context, which must be near.
 */
const QUOTE_EDIT = 1;
const QUOTE_PUT_IN = 2;
const BESIDE_PUT_IN = 1;
const CONTEXT_EDIT = 4;
/** Steps of the way through the table. */
const STOP = 0;
const DIAGONAL = 1;
const SKIP_ROW = 2;
const SKIP_PAGE = 3;

const LOWEST = -1_000_000;
const MOST_CELLS = 1_000_000;
const LEAST_SLACK = 20;

let trace = new Uint8Array(1 << 16);

/**
 * Lays the row on the page's words near word `at` so that most weight agrees (dynamic programming after Needleman and
 * Wunsch 1970 for the quote, which is used whole, and Smith and Waterman 1981 for the context, which may be left off at its
 * outer ends), in a band, so that time and memory are bounded. Null where none of the quote's words lies on the page.
 */
export function align(words: WordIndex, row: Row, at: number): Alignment | null {
  const { ids, weights, from, to } = row;
  const rows = ids.length;
  const wanted = 12 + Math.ceil((to - from) / 3);
  const slack = Math.min(wanted, Math.max(LEAST_SLACK, Math.floor(MOST_CELLS / (2 * rows))));
  const width = 2 * slack + 2;
  if (trace.length < (rows + 1) * width) trace = new Uint8Array((rows + 1) * width);

  // Column c of row i is the state with i words of the row and page words before `at - slack + i + c` used.
  const origin = at - slack;
  let above = new Int32Array(width).fill(0);
  let here = new Int32Array(width);
  trace.fill(STOP, 0, width);
  let best = LOWEST;
  let bestRow = -1;
  let bestColumn = 0;
  for (let i = 1; i <= rows; i++) {
    const id = ids[i - 1]!;
    const weight = weights[i - 1]!;
    const free = i <= from;
    const edit = i > from && i <= to ? QUOTE_EDIT : CONTEXT_EDIT;
    const putIn = i < from || i > to ? CONTEXT_EDIT : i === from || i === to ? BESIDE_PUT_IN : QUOTE_PUT_IN;
    for (let c = 0; c < width; c++) {
      const page = origin + i + c - 1;
      let score = LOWEST;
      let step = STOP;
      if (page >= 0 && page < words.count) {
        score = above[c]! + (words.ids[page] === id ? weight : -edit);
        step = DIAGONAL;
      }
      if (c + 1 < width && above[c + 1]! - edit > score) {
        score = above[c + 1]! - edit;
        step = SKIP_ROW;
      }
      // At the quote's end a word put in counts as behind it, so that a last word replaced is not sought farther on.
      if (c > 0 && (here[c - 1]! - putIn > score || (i === to && here[c - 1]! - putIn === score))) {
        score = here[c - 1]! - putIn;
        step = SKIP_PAGE;
      }
      if (free && score <= 0) {
        score = 0;
        step = STOP;
      }
      here[c] = score;
      trace[i * width + c] = step;
      if (i >= to && score > best) [best, bestRow, bestColumn] = [score, i, c];
    }
    [above, here] = [here, above];
  }
  return bestRow < 0 ? null : follow(words, row, origin, width, bestRow, bestColumn);
}

function follow(
  words: WordIndex,
  row: Row,
  origin: number,
  width: number,
  lastRow: number,
  lastColumn: number,
): Alignment | null {
  const { ids, weights, from, to } = row;
  let [start, end, matched, before, after, beforeWord, afterWord] = [-1, -1, 0, 0, 0, -1, -1];
  let i = lastRow;
  let c = lastColumn;
  while (i > 0) {
    const step = trace[i * width + c]!;
    if (step === STOP) break;
    if (step === SKIP_PAGE) {
      c--;
      continue;
    }
    if (step === SKIP_ROW) {
      i--;
      c++;
      continue;
    }
    const word = i - 1;
    const page = origin + i + c - 1;
    const same = words.ids[page] === ids[word];
    if (word >= to) {
      if (same) {
        after += weights[word]!;
        afterWord = page;
      }
    } else if (word >= from) {
      if (end < 0) end = page + 1;
      start = page;
      if (same) matched += weights[word]!;
    } else if (same) {
      before += weights[word]!;
      if (beforeWord < 0) beforeWord = page;
    }
    i--;
  }
  return start < 0 ? null : { start, end, matched, before, after, beforeWord, afterWord };
}
