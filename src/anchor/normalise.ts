/**
 * The normaliser: two texts that differ only in how they are set (white space, quote marks, dashes, ligatures,
 * invisible characters, composed or decomposed accents) become the same string, with a map back to the original.
 */

/** Raised whenever the same input would give another output, so that stored folded text can be told to be stale. */
export const NORMALISER_VERSION = 1;

/** A folded text and, for each of its UTF-16 units, the part of the original that it stands for (end exclusive). */
export interface Folded {
  readonly text: string;
  readonly starts: Int32Array;
  readonly ends: Int32Array;
}

const SPACE = 0x20;

const REPLACEMENTS = new Map<number, string>();
const replace = (characters: string, by: string) => {
  for (const character of characters) REPLACEMENTS.set(character.codePointAt(0)!, by);
};
replace('“”„‟«»″‶〝〞〟＂❝❞', '"');
replace('‘’‚‛‹›′‵´`ʼʻ＇❛❜', "'");
replace('‐‑‒–—―−﹘﹣－⸺⸻', '-');
replace('…', '...');
replace('‥', '..');
replace('ﬀ', 'ff');
replace('ﬁ', 'fi');
replace('ﬂ', 'fl');
replace('ﬃ', 'ffi');
replace('ﬄ', 'ffl');
replace('ﬅﬆ', 'st');
replace('ĳ', 'ij');
replace('Ĳ', 'IJ');
// Invisible: soft hyphen, grapheme joiner, zero-width and direction marks, word joiner, byte order mark, variation selectors.
for (const [from, to] of [
  [0xad, 0xad],
  [0x34f, 0x34f],
  [0x180b, 0x180e],
  [0x200b, 0x200f],
  [0x202a, 0x202e],
  [0x2060, 0x206f],
  [0xfe00, 0xfe0f],
  [0xfeff, 0xfeff],
] as const) {
  for (let code = from; code <= to; code++) REPLACEMENTS.set(code, '');
}

const isSpace = (code: number) =>
  code <= SPACE
    ? code === SPACE || (code >= 9 && code <= 13)
    : code >= 0x85 &&
      (code === 0xa0 ||
        code === 0x85 ||
        code === 0x1680 ||
        (code >= 0x2000 && code <= 0x200a) ||
        code === 0x2028 ||
        code === 0x2029 ||
        code === 0x202f ||
        code === 0x205f ||
        code === 0x3000);

const JOINS_BACKWARD = /^[\p{M}\u1160-\u11ff]/u;
/** What a UTF-16 unit needs: learned once for each and kept, since a Unicode pattern on every character is slow. */
const joins = new Uint8Array(0x10000);
const joinsBackward = (code: number): boolean => {
  if (code < 0x300) return false;
  const known = joins[code]!;
  if (known !== 0) return known === 1;
  const answer = JOINS_BACKWARD.test(String.fromCharCode(code));
  joins[code] = answer ? 1 : 2;
  return answer;
};

const isHigh = (code: number) => code >= 0xd800 && code <= 0xdbff;
const isLow = (code: number) => code >= 0xdc00 && code <= 0xdfff;

const CHUNK = 8192;
function* decode(units: Uint16Array, length: number): Generator<void, string, void> {
  const parts: string[] = [];
  for (let at = 0; at < length; at += CHUNK) {
    parts.push(String.fromCharCode(...units.subarray(at, Math.min(at + CHUNK, length))));
    if (parts.length % 8 === 0) yield;
  }
  return parts.join('');
}

/** How many characters are folded between two pauses of `foldInSteps`. */
const STEP = 1 << 14;

/** Folds a text, pausing (an empty `yield`) every 16,384 characters, so that a long page can be folded in slices. */
export function* foldInSteps(text: string): Generator<void, Folded, void> {
  const length = text.length;
  let size = length + 16;
  let units = new Uint16Array(size);
  let starts = new Int32Array(size);
  let ends = new Int32Array(size);
  let n = 0;

  const put = (code: number, from: number, to: number) => {
    if (n === size) {
      size = size * 2;
      const [oldUnits, oldStarts, oldEnds] = [units, starts, ends];
      units = new Uint16Array(size);
      starts = new Int32Array(size);
      ends = new Int32Array(size);
      units.set(oldUnits);
      starts.set(oldStarts);
      ends.set(oldEnds);
    }
    units[n] = code;
    starts[n] = from;
    ends[n] = to;
    n++;
  };

  let pauseAt = STEP;
  for (let i = 0; i < length; ) {
    if (i >= pauseAt) {
      pauseAt = i + STEP;
      yield;
    }
    const code = text.charCodeAt(i);
    if (isSpace(code)) {
      // A run of white space, with whatever is invisible inside it, is one space.
      let end = i + 1;
      for (let j = end; j < length; j++) {
        const next = text.charCodeAt(j);
        if (isSpace(next)) end = j + 1;
        else if (REPLACEMENTS.get(next) !== '') break;
      }
      put(SPACE, i, end);
      i = end;
      continue;
    }
    let end = i + (isHigh(code) && isLow(text.charCodeAt(i + 1)) ? 2 : 1);
    const marks = end < length && joinsBackward(text.charCodeAt(end));
    if (code < 0x80 && code !== 0x60 && !marks) {
      put(code, i, end);
      i = end;
      continue;
    }
    while (end < length && joinsBackward(text.charCodeAt(end))) end++;
    const cluster = text.slice(i, end);
    const composed = code < 0x300 && !marks ? cluster : cluster.normalize('NFC');
    for (let k = 0; k < composed.length; k++) {
      const unit = composed.charCodeAt(k);
      const replacement = REPLACEMENTS.get(unit);
      if (replacement === undefined) put(unit, i, end);
      else for (let r = 0; r < replacement.length; r++) put(replacement.charCodeAt(r), i, end);
    }
    i = end;
  }
  const folded = yield* decode(units, n);
  yield;
  return { text: folded, starts: starts.subarray(0, n), ends: ends.subarray(0, n) };
}

/** Runs a generator that pauses to its end at once. */
export function runToEnd<T>(steps: Generator<void, T, void>): T {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** Folds a text in one go. Never throws; lone surrogates pass through. */
export function fold(text: string): Folded {
  return runToEnd(foldInSteps(text));
}

/** The part of the original behind the folded units `start` to `end` (exclusive; at least one unit). */
export function original(folded: Folded, start: number, end: number): { start: number; end: number } {
  return { start: folded.starts[start]!, end: folded.ends[end - 1]! };
}
