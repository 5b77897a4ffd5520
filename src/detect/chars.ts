/** Classes of UTF-16 code units, as the tokeniser needs them. */
export const CharClass = {
  other: 0,
  space: 1,
  newline: 2,
  lower: 3,
  upper: 4,
  /** A letter without case, or a combining mark. */
  letter: 5,
  digit: 6,
} as const;

const UNKNOWN = 255;
/** Filled as code units are met, so that loading costs nothing. Surrogates stay `other`. */
const classes = new Uint8Array(0x10000).fill(UNKNOWN);

const tests: [RegExp, number][] = [
  [/[\n\u2028\u2029\r]/u, CharClass.newline],
  [/[\s\u200b\ufeff\u0085]/u, CharClass.space],
  [/\p{Lu}|\p{Lt}/u, CharClass.upper],
  [/\p{Ll}/u, CharClass.lower],
  [/\p{L}|\p{M}/u, CharClass.letter],
  [/\p{N}/u, CharClass.digit],
];

function classify(unit: number): number {
  let found: number = CharClass.other;
  if (unit < 0xd800 || unit > 0xdfff) {
    const char = String.fromCharCode(unit);
    for (const [pattern, value] of tests) {
      if (pattern.test(char)) {
        found = value;
        break;
      }
    }
  }
  classes[unit] = found;
  return found;
}

/** Class of one UTF-16 code unit (0 to 0xffff). */
export function charClass(unit: number): number {
  const known = classes[unit]!;
  return known === UNKNOWN ? classify(unit) : known;
}

/** True for letters, marks and digits. */
export function isWordClass(value: number): boolean {
  return value >= CharClass.lower;
}
