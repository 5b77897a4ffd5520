/** Words of a folded text. In scripts written without spaces every character counts as a word of its own. */

export interface Words {
  readonly count: number;
  /** Offsets into the folded text, end exclusive. */
  readonly starts: Int32Array;
  readonly ends: Int32Array;
}

const OTHER = 1;
const LETTER = 2;
const DIGIT = 3;
/** A character that is a word by itself: ideographs and scripts without spaces, and the signs of money and percent. */
const ALONE = 4;

const IS_ALONE =
  /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}\p{Sc}%‰]$/u;
const IS_DIGIT = /^\p{Nd}$/u;
const IS_LETTER = /^[\p{L}\p{N}\p{M}_]$/u;

/** The class of each UTF-16 unit, learned when first met. */
const classes = new Uint8Array(0x10000);
function classOf(code: number): number {
  const known = classes[code]!;
  if (known !== 0) return known;
  const character = String.fromCharCode(code);
  // Half of a supplementary character: mostly emoji, else rare letters; one word a character keeps both comparable.
  const surrogate = code >= 0xd800 && code <= 0xdfff;
  const found = surrogate
    ? OTHER
    : IS_ALONE.test(character)
      ? ALONE
      : IS_DIGIT.test(character)
        ? DIGIT
        : IS_LETTER.test(character)
          ? LETTER
          : OTHER;
  classes[code] = found;
  return found;
}

/** True where the folded units at `at - 1` and `at` belong to one word, so that cutting there cuts a word. */
export function insideWord(text: string, at: number): boolean {
  if (at <= 0 || at >= text.length) return false;
  const before = classOf(text.charCodeAt(at - 1));
  const after = classOf(text.charCodeAt(at));
  return (before === LETTER || before === DIGIT) && (after === LETTER || after === DIGIT);
}

const STEP = 1 << 14;

/** Finds the words of a folded text, pausing every 16,384 characters. A number keeps its inner points and commas. */
export function* wordsInSteps(text: string): Generator<void, Words, void> {
  const length = text.length;
  const starts = new Int32Array(length);
  const ends = new Int32Array(length);
  let count = 0;
  let pauseAt = STEP;
  for (let i = 0; i < length; ) {
    if (i >= pauseAt) {
      pauseAt = i + STEP;
      yield;
    }
    const kind = classOf(text.charCodeAt(i));
    if (kind === OTHER) {
      i++;
      continue;
    }
    let end = i + 1;
    if (kind !== ALONE) {
      for (; end < length; end++) {
        const code = text.charCodeAt(end);
        const next = classOf(code);
        if (next === LETTER || next === DIGIT) continue;
        const pointInNumber =
          (code === 0x2e || code === 0x2c) &&
          classOf(text.charCodeAt(end - 1)) === DIGIT &&
          end + 1 < length &&
          classOf(text.charCodeAt(end + 1)) === DIGIT;
        if (!pointInNumber) break;
      }
    }
    starts[count] = i;
    ends[count] = end;
    count++;
    i = end;
  }
  yield;
  return { count, starts: starts.slice(0, count), ends: ends.slice(0, count) };
}
