import type { Annotated } from '../annotate';
import { Lex } from '../lexicon/lex';
import type { Candidate } from '../rules/scan';
import { Shape } from '../vocabulary';

/** What the article as a whole says of a word; one bit each, by the number of its lower-cased form. */
export const Known = {
  /** Part of a name that stands with a role somewhere in the text. */
  officialName: 1,
  /** Part of a name after `Mr.` and the like. */
  titledName: 2,
  /** Part of a name that stands with a role that makes no official (`analyst …`). */
  otherName: 4,
  /** Part of an institution of several words. */
  body: 8,
  /** Stands in brackets after an institution. */
  bracketed: 16,
  /** Stands in small letters somewhere. */
  small: 32,
  /** The family name (last word) of a name with a role. */
  family: 64,
  /** Last word of a name of several words anywhere in the text. */
  fullName: 128,
  /** Stands in brackets after a law, a list, a programme. */
  bracketedOther: 256,
} as const;

/** What the rules say of each token: 0 none, else kind of candidate times two, plus one for its first token. */
export const RULE_STATES = 16;

/** What the rules know of an article, for the tagger of mentions. */
export interface DocumentView {
  /** State of each token, below `RULE_STATES`. */
  rule: Uint8Array;
  /** Bits of `Known` of each token's form. */
  known: Uint16Array;
}

/** Gathers what the whole article says from the rules' candidates. Linear in the text. */
export function viewDocument(a: Annotated, candidates: readonly Candidate[]): DocumentView {
  const { tokens } = a;
  const { form } = tokens.vocabulary;
  const known = new Uint16Array(tokens.vocabulary.size);
  const rule = new Uint8Array(tokens.count);
  const formOf = (i: number): number => form[tokens.type[i]!]!;
  for (const c of candidates) {
    writeRule(rule, c);
    if (c.nameEnd > 0) markName(a, c, known, formOf);
    if (c.kind === 'body') {
      if (c.end - c.first > 1)
        for (let i = c.first; i < c.end; i++) if (tokens.isCapital(i)) known[formOf(i)]! |= Known.body;
    }
  }
  for (let i = 0; i < tokens.count; i++) if (tokens.shape[i]! & Shape.lower) known[formOf(i)]! |= Known.small;
  markBrackets(a, known, formOf);
  const byToken = new Uint16Array(tokens.count);
  for (let i = 0; i < tokens.count; i++) byToken[i] = known[formOf(i)]!;
  return { rule, known: byToken };
}

function writeRule(rule: Uint8Array, c: Candidate): void {
  const kind =
    c.kind === 'body'
      ? 1
      : c.kind === 'name'
        ? 2
        : c.nameEnd === 0
          ? c.role?.anonymous
            ? 3
            : 4
          : c.apposed
            ? 5
            : 6;
  for (let i = c.first; i < c.end; i++) {
    const named = kind === 6 && i >= c.nameFirst;
    rule[i] = (named ? 7 : kind) * 2 + (i === c.first || i === c.nameFirst ? 1 : 0);
  }
}

function markName(a: Annotated, c: Candidate, known: Uint16Array, formOf: (i: number) => number): void {
  const { tokens, lex } = a;
  let bits = 0;
  if (c.kind === 'official') bits |= Known.officialName;
  else if (c.nameFirst > c.first) bits |= Known.titledName;
  if (c.nameFirst > 0 && lex[c.nameFirst - 1]! & Lex.otherRole && c.kind === 'name') bits |= Known.otherName;
  if (c.other || otherApposition(a, c)) bits |= Known.otherName;
  for (let i = c.nameFirst; i < c.nameEnd; i++) if (tokens.isCapital(i)) known[formOf(i)]! |= bits;
  if (c.kind === 'official') known[formOf(c.nameEnd - 1)]! |= Known.family;
  if (c.nameEnd - c.nameFirst > 1) known[formOf(c.nameEnd - 1)]! |= Known.fullName;
}

/** `Name, an analyst at …` */
function otherApposition(a: Annotated, c: Candidate): boolean {
  const { tokens, lex } = a;
  if (c.kind !== 'name' || tokens.raw(c.end) !== ',') return false;
  const stop = Math.min(tokens.count, c.end + 6);
  for (let i = c.end + 1; i < stop; i++) {
    if (tokens.raw(i) === ',' || tokens.raw(i) === '.') return false;
    if (lex[i]! & Lex.otherRole) return true;
  }
  return false;
}

const OTHER_HEAD =
  /^(act|acts|list|lists|order|orders|program|programme|plan|agreement|accord|treaty|resolution|resolutions|persons|nationals|terrorist|terrorists|action|statement|sanctions|regulations|law|code|index|report|convention|protocol|deal|weapons|missiles|mass|destruction|system|rule|rules)$/;

/** Short forms introduced in brackets: `Bureau of Lorvian Trade (BLT)`, `Marlow Shipping Ltd. (“Marlow”)`. */
function markBrackets(a: Annotated, known: Uint16Array, formOf: (i: number) => number): void {
  const { tokens } = a;
  for (let i = 1; i + 2 < tokens.count; i++) {
    if (tokens.text.charCodeAt(tokens.start[i]!) !== 0x28) continue;
    let at = i + 1;
    if (/^["“'‘]$/.test(tokens.raw(at))) at++;
    const after = tokens.raw(at + 1);
    if (!tokens.isCapital(at) || !/^[)"”'’]$/.test(after)) continue;
    const bracketed = OTHER_HEAD.test(tokens.lower(i - 1)) ? Known.bracketedOther : Known.bracketed;
    const initial = tokens.lower(at)[0];
    const short = (tokens.shape[at]! & Shape.allCaps) !== 0;
    for (let j = i - 1; j >= 0 && j > i - 12; j--) {
      if (!tokens.isCapital(j)) continue;
      if (short ? tokens.lower(j)[0] === initial && i - j > 1 : formOf(j) === formOf(at)) {
        known[formOf(at)]! |= bracketed;
        break;
      }
    }
  }
}
