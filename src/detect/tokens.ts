import { CharClass, charClass, isWordClass } from './chars';
import { Shape, type Vocabulary, vocabulary } from './vocabulary';

/** What stands before a token; one bit each. */
export const Before = {
  space: 1,
  /** One line break. */
  line: 2,
  /** A blank line, or the start of the text. */
  paragraph: 4,
} as const;

/** Longest token in code units; longer runs are cut, so that no string makes the work per token grow. */
const MAX_TOKEN = 64;

type TokenArrays = Pick<
  Tokens,
  'text' | 'count' | 'start' | 'end' | 'type' | 'before' | 'word' | 'shape' | 'vocabulary'
>;

/**
 * The tokens of a text as parallel arrays, without gaps but for white space. Offsets are UTF-16 code units into `text`, end exclusive.
 */
export class Tokens {
  readonly text: string;
  readonly count: number;
  readonly start: Uint32Array;
  readonly end: Uint32Array;
  /** Type number in the vocabulary. */
  readonly type: Uint32Array;
  /** Bits of `Before`. */
  readonly before: Uint8Array;
  /** Id of the lower-cased form as `wordId` gives it, 0 where no part of the engine knows the word. */
  readonly word: Uint32Array;
  /** Bits of `Shape`. */
  readonly shape: Uint16Array;
  readonly vocabulary: Vocabulary;

  constructor(parts: TokenArrays) {
    this.text = parts.text;
    this.count = parts.count;
    this.start = parts.start;
    this.end = parts.end;
    this.type = parts.type;
    this.before = parts.before;
    this.word = parts.word;
    this.shape = parts.shape;
    this.vocabulary = parts.vocabulary;
  }

  /** The token as the text has it (interned). */
  raw(i: number): string {
    return this.vocabulary.raw[this.type[i]!] ?? '';
  }

  /** The token in lower case with straight apostrophes (interned). '' outside the text. */
  lower(i: number): string {
    return i >= 0 && i < this.count ? this.vocabulary.lower[this.type[i]!]! : '';
  }

  /** True where the token starts with a capital letter. */
  isCapital(i: number): boolean {
    return (this.shape[i]! & Shape.capital) !== 0;
  }

  /** Index of the first token that ends after `offset`; `count` where there is none. */
  at(offset: number): number {
    let low = 0;
    let high = this.count;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (this.end[middle]! > offset) high = middle;
      else low = middle + 1;
    }
    return low;
  }
}

/** Abbreviations whose full stop belongs to the token. */
const ABBREVIATIONS = new Set(
  (
    'adm amb atty brig bros capt cmdr cmdt co col corp cpl det dr dept est ft gen gov govt hon inc insp jr lt ltd maj messrs ' +
    'mr mrs ms mt mx pres prof pvt rep reps rev rt sen sens sgt sr st supt vs jan feb mar apr jun jul aug sept sep oct nov dec ' +
    'assn ave blvd calif conn fla ill ind mass mich minn okla ore penn tenn tex va wash wis ariz ark colo del ga ky la md mo neb nev ' +
    'reg secy min dep asst asst. spc del'
  ).split(' '),
);

/** Second halves that are not part of a name: `U.S.-led`, `Shanghai-based`. */
const DETACHED = new Set(
  (
    'led backed based imposed era style linked controlled owned affiliated sponsored brokered born allied funded run related mandated ' +
    'sanctioned appointed drafted supported trained made built dominated held chaired occupied inspired aligned oriented wide registered ' +
    'flagged listed style educated supplied provided proposed initiated aided friendly only ruled organized organised'
  ).split(' '),
);

const DOT = 0x2e;
const HYPHEN = 0x2d;

const isApostrophe = (unit: number): boolean => unit === 0x27 || unit === 0x2019;

/**
 * Cuts a text into tokens in one pass. Any string is accepted; time and memory grow with its length alone. A valid surrogate pair is
 * never cut. Possessive `'s` is a token of its own; `U.S.`, `Gen.`, `J.` keep their full stop; `Jong-ku` and `state-run` keep their
 * hyphen, `Trump-Putin` and `U.S.-led` do not.
 */
export function tokenize(text: string): Tokens {
  const vocab = vocabulary();
  const out = new Output(Math.max(16, (text.length >> 2) + 16));
  const length = text.length;
  let before: number = Before.paragraph;
  let position = 0;
  while (position < length) {
    const unit = text.charCodeAt(position);
    const kind = charClass(unit);
    if (kind === CharClass.space) {
      before |= Before.space;
      position++;
      continue;
    }
    if (kind === CharClass.newline) {
      before |= before & Before.line ? Before.paragraph : Before.line;
      if (unit === 0x0d && text.charCodeAt(position + 1) === 0x0a) position++;
      position++;
      continue;
    }
    const end = isWordClass(kind) ? wordEnd(text, position) : otherEnd(text, position, before);
    out.push(position, end, vocab.typeOf(text, position, end), before);
    before = 0;
    position = end;
  }
  return out.finish(text, vocab);
}

/** End of a run that starts with a letter or digit. */
function wordEnd(text: string, start: number): number {
  const limit = Math.min(text.length, start + MAX_TOKEN);
  let i = start + 1;
  for (; i < limit; i++) {
    const unit = text.charCodeAt(i);
    const kind = charClass(unit);
    if (isWordClass(kind)) continue;
    if (kind === CharClass.space || kind === CharClass.newline) break;
    if (unit === DOT) {
      if (dotBelongs(text, start, i)) continue;
      break;
    }
    if (unit === 0x2b && charClass(text.charCodeAt(i - 1)) === CharClass.upper) {
      // `EN+` and `P5+1`.
      if (i + 1 >= text.length || charClass(text.charCodeAt(i + 1)) < CharClass.lower) return i + 1;
    }
    if (i + 1 >= text.length) break;
    const next = charClass(text.charCodeAt(i + 1));
    if (isApostrophe(unit)) {
      if (!isWordClass(next) || next === CharClass.digit || isPossessive(text, i)) break;
    } else if (unit === HYPHEN) {
      if (!hyphenBelongs(text, start, i)) break;
    } else if (unit === 0x2c) {
      if (next !== CharClass.digit || charClass(text.charCodeAt(i - 1)) !== CharClass.digit) break;
    } else if (unit === 0x26) {
      if (next !== CharClass.upper || charClass(text.charCodeAt(i - 1)) !== CharClass.upper) break;
    } else if (unit === 0x2b) {
      if (next !== CharClass.digit) break;
    } else break;
  }
  return i;
}

function isPossessive(text: string, apostrophe: number): boolean {
  const letter = text.charCodeAt(apostrophe + 1);
  if (letter !== 0x73 && letter !== 0x53) return false;
  return apostrophe + 2 >= text.length || !isWordClass(charClass(text.charCodeAt(apostrophe + 2)));
}

function dotBelongs(text: string, start: number, dot: number): boolean {
  const previous = charClass(text.charCodeAt(dot - 1));
  const next = dot + 1 < text.length ? charClass(text.charCodeAt(dot + 1)) : CharClass.space;
  if (previous === CharClass.digit) return next === CharClass.digit;
  if (previous === CharClass.other) return false;
  const single = dot - 1 === start || text.charCodeAt(dot - 2) === DOT || text.charCodeAt(dot - 2) === HYPHEN;
  if (single) {
    // `U.S.`, `a.m.`, and initials, but not the end of `… and I.`
    if (dot - 1 > start && text.charCodeAt(dot - 2) === DOT) return true;
    if (isWordClass(next)) {
      // `U.S.` and `U.S has`, but not the slip in `A.The`.
      const after = dot + 2 < text.length ? text.charCodeAt(dot + 2) : DOT;
      return (
        after === DOT ||
        (next === CharClass.upper && previous === CharClass.upper && !isWordClass(charClass(after)))
      );
    }
    return previous === CharClass.upper && text.charCodeAt(dot - 1) !== 0x49;
  }
  if (next === CharClass.lower && previous === CharClass.lower) return true;
  if (isWordClass(next) || dot - start > 6) return false;
  const word = text.slice(start, dot).toLowerCase();
  if (word === 'no' || word === 'nos') return charClass(text.charCodeAt(dot + 2)) === CharClass.digit;
  return ABBREVIATIONS.has(word) && charClass(text.charCodeAt(start)) === CharClass.upper;
}

function hyphenBelongs(text: string, start: number, hyphen: number): boolean {
  const next = charClass(text.charCodeAt(hyphen + 1));
  if (next === CharClass.digit) return true;
  if (next !== CharClass.lower && next !== CharClass.letter) return false;
  const first = charClass(text.charCodeAt(start));
  if (first === CharClass.lower) return true;
  let end = hyphen + 1;
  while (end < text.length && end - hyphen < 14 && charClass(text.charCodeAt(end)) === CharClass.lower) end++;
  return !DETACHED.has(text.slice(hyphen + 1, end));
}

/** End of a run that starts with neither letter nor digit: possessive `'s`, a run of one mark, a surrogate pair, or one unit. */
function otherEnd(text: string, start: number, before: number): number {
  const unit = text.charCodeAt(start);
  if (isApostrophe(unit)) {
    if (before === 0 && isPossessive(text, start)) return start + 2;
    return start + 1;
  }
  if (unit >= 0xd800 && unit <= 0xdbff) {
    const low = text.charCodeAt(start + 1);
    return low >= 0xdc00 && low <= 0xdfff ? start + 2 : start + 1;
  }
  if (unit !== DOT && unit !== HYPHEN) return start + 1;
  let end = start + 1;
  while (end < text.length && end - start < MAX_TOKEN && text.charCodeAt(end) === unit) end++;
  return end;
}

/** Growable parallel arrays. */
class Output {
  private start: Uint32Array;
  private end: Uint32Array;
  private type: Uint32Array;
  private before: Uint8Array;
  private count = 0;

  constructor(capacity: number) {
    this.start = new Uint32Array(capacity);
    this.end = new Uint32Array(capacity);
    this.type = new Uint32Array(capacity);
    this.before = new Uint8Array(capacity);
  }

  push(start: number, end: number, type: number, before: number): void {
    const i = this.count++;
    if (i >= this.start.length) this.grow();
    this.start[i] = start;
    this.end[i] = end;
    this.type[i] = type;
    this.before[i] = before;
  }

  private grow(): void {
    const length = this.start.length * 2;
    const wider = (from: Uint32Array): Uint32Array<ArrayBuffer> => {
      const to = new Uint32Array(length);
      to.set(from);
      return to;
    };
    this.start = wider(this.start);
    this.end = wider(this.end);
    this.type = wider(this.type);
    const before = new Uint8Array(length);
    before.set(this.before);
    this.before = before;
  }

  finish(text: string, vocab: Vocabulary): Tokens {
    const count = this.count;
    const word = new Uint32Array(count);
    const shape = new Uint16Array(count);
    for (let i = 0; i < count; i++) {
      const type = this.type[i]!;
      word[i] = vocab.word[type]!;
      shape[i] = vocab.shape[type]!;
    }
    return new Tokens({
      text,
      count,
      start: this.start.subarray(0, count),
      end: this.end.subarray(0, count),
      type: this.type.subarray(0, count),
      before: this.before.subarray(0, count),
      word,
      shape,
      vocabulary: vocab,
    });
  }
}
