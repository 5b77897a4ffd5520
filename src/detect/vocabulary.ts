import { CharClass, charClass } from './chars';

/** What a word looks like; one bit each, the same for every token of a type. */
export const Shape = {
  /** Starts with an upper-case letter. */
  capital: 1,
  /** At least two letters, none of them lower-case: `NATO`, `U.N.` */
  allCaps: 2,
  /** Starts with a lower-case letter. */
  lower: 4,
  hasDigit: 8,
  /** Digits and their separators only. */
  number: 16,
  /** Holds a full stop between or after letters: `U.S.`, `Gen.` */
  dotted: 32,
  /** Neither letter nor digit. */
  punctuation: 64,
  hyphen: 128,
  /** One upper-case letter with a full stop: `J.` */
  initial: 256,
  /** Capital first and another capital later after a small letter: `McMaster`, `KirchMedia`. */
  mixed: 512,
  /** Holds a letter. */
  letters: 1024,
} as const;

const wordIds = new Map<string, number>();
let generation = 0;

/**
 * Number of a lower-cased word that some part of the engine knows by name (apostrophes straight); the same for as long as the
 * program runs, from 1 on. Register words when a module loads, not while texts are read.
 */
export function wordId(lower: string): number {
  let id = wordIds.get(lower);
  if (id === undefined) {
    id = wordIds.size + 1;
    wordIds.set(lower, id);
    generation++;
  }
  return id;
}

/** Count of registered words plus one: the size that a table indexed by word id needs now. */
export function wordTableSize(): number {
  return wordIds.size + 1;
}

/** FNV-1a over the code units of a part of a text. */
export function hashUnits(text: string, start: number, end: number): number {
  let hash = 0x811c9dc5;
  for (let i = start; i < end; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return hash >>> 0;
}

/**
 * Distinct words (types) met so far, numbered from 0. What depends on a word's form alone is worked out once a type and looked up
 * for every token.
 */
export class Vocabulary {
  size = 0;
  /** Registered word of the lower-cased form, or 0. */
  word = new Uint32Array(1024);
  shape = new Uint16Array(1024);
  /** Hash of the lower-cased form with straight apostrophes. */
  lowerHash = new Uint32Array(1024);
  /** Number of the lower-cased form: the same for `Trump` and `TRUMP`; below `size`. */
  form = new Uint32Array(1024);
  readonly raw: string[] = [];
  readonly lower: string[] = [];
  readonly generation = generation;
  private slots = new Int32Array(4096);
  private readonly forms = new Map<string, number>();
  private hashes = new Uint32Array(1024);

  /** Number of the type that stands at `start` to `end` of the text; adds it if it is new. */
  typeOf(text: string, start: number, end: number): number {
    const hash = hashUnits(text, start, end);
    const mask = this.slots.length - 1;
    for (let slot = (hash ^ (hash >>> 15)) & mask; ; slot = (slot + 1) & mask) {
      const type = this.slots[slot]! - 1;
      if (type < 0) return this.add(text.slice(start, end), hash, slot);
      if (
        this.hashes[type] === hash &&
        this.raw[type]!.length === end - start &&
        this.same(type, text, start)
      )
        return type;
    }
  }

  private same(type: number, text: string, start: number): boolean {
    const raw = this.raw[type]!;
    for (let i = 0; i < raw.length; i++) if (raw.charCodeAt(i) !== text.charCodeAt(start + i)) return false;
    return true;
  }

  private add(slice: string, hash: number, slot: number): number {
    const type = this.size++;
    if (type >= this.word.length) this.grow();
    // A slice would keep its whole text alive for as long as the vocabulary lives.
    const raw = slice.length < 13 ? slice : detach(slice);
    const lower = raw.toLowerCase().replaceAll('’', "'");
    this.raw.push(raw);
    this.lower.push(lower);
    this.hashes[type] = hash;
    this.word[type] = wordIds.get(lower) ?? 0;
    this.lowerHash[type] = hashUnits(lower, 0, lower.length);
    this.shape[type] = shapeOf(raw);
    const form = this.forms.get(lower);
    if (form === undefined) this.forms.set(lower, type);
    this.form[type] = form ?? type;
    this.slots[slot] = type + 1;
    if (this.size * 2 > this.slots.length) this.rehash();
    return type;
  }

  private grow(): void {
    const length = this.word.length * 2;
    const widen = <T extends Uint32Array | Uint16Array>(from: T, to: T): T => {
      to.set(from);
      return to;
    };
    this.word = widen(this.word, new Uint32Array(length));
    this.shape = widen(this.shape, new Uint16Array(length));
    this.lowerHash = widen(this.lowerHash, new Uint32Array(length));
    this.form = widen(this.form, new Uint32Array(length));
    this.hashes = widen(this.hashes, new Uint32Array(length));
  }

  private rehash(): void {
    const slots = new Int32Array(this.slots.length * 2);
    const mask = slots.length - 1;
    for (let type = 0; type < this.size; type++) {
      const hash = this.hashes[type]!;
      let slot = (hash ^ (hash >>> 15)) & mask;
      while (slots[slot] !== 0) slot = (slot + 1) & mask;
      slots[slot] = type + 1;
    }
    this.slots = slots;
  }
}

function detach(slice: string): string {
  const units = new Uint16Array(slice.length);
  for (let i = 0; i < slice.length; i++) units[i] = slice.charCodeAt(i);
  return String.fromCharCode(...units);
}

function shapeOf(raw: string): number {
  let letters = 0;
  let uppers = 0;
  let lowers = 0;
  let digits = 0;
  let flags = 0;
  let humps = false;
  for (let i = 0; i < raw.length; i++) {
    const unit = raw.charCodeAt(i);
    const kind = charClass(unit);
    if (kind === CharClass.upper) {
      uppers++;
      letters++;
      if (lowers > 0) humps = true;
    } else if (kind === CharClass.lower) {
      lowers++;
      letters++;
    } else if (kind === CharClass.letter || (unit >= 0xd800 && unit <= 0xdfff && raw.length > 1)) letters++;
    else if (kind === CharClass.digit) digits++;
    else if (unit === 0x2e) flags |= Shape.dotted;
    else if (unit === 0x2d && raw.length > 1) flags |= Shape.hyphen;
  }
  const first = charClass(raw.charCodeAt(0));
  if (first === CharClass.upper) flags |= Shape.capital;
  if (first === CharClass.lower) flags |= Shape.lower;
  if (letters > 0) flags |= Shape.letters;
  if (uppers > 1 && lowers === 0) flags |= Shape.allCaps;
  if (digits > 0) flags |= letters > 0 ? Shape.hasDigit : Shape.hasDigit | Shape.number;
  if (letters === 0 && digits === 0) flags = Shape.punctuation;
  if (raw.length === 2 && uppers === 1 && flags & Shape.dotted) flags |= Shape.initial;
  if (humps && first === CharClass.upper) flags |= Shape.mixed;
  return flags;
}

/** Types beyond which the shared vocabulary is given up before the next text, to bound memory. */
const MAX_TYPES = 20_000;
let shared = new Vocabulary();

/** The vocabulary for the next text: the shared one, or a fresh one where it has grown too large or words were registered since. */
export function vocabulary(): Vocabulary {
  if (shared.size > MAX_TYPES || shared.generation !== generation) shared = new Vocabulary();
  return shared;
}
