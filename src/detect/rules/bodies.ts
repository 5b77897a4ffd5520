import type { Annotated } from '../annotate';
import { Lex, PhraseKind } from '../lexicon/lex';
import { Before } from '../tokens';
import { Shape } from '../vocabulary';

const FRAME = Lex.demonym | Lex.country;

/**
 * End of the institution that starts at token `i`, or `i` where none does. Named (`Foreign Trade Bank of Lorvia`, `House Ways and
 * Means Committee`), listed (`EU`, `World Bank`), or described so that one body is meant (`finance ministry`, `Lorvian central bank`).
 */
export function bodyEnd(a: Annotated, i: number, limit: number): number {
  const capitalised = namedBodyEnd(a, i, limit);
  return capitalised > i ? capitalised : describedBodyEnd(a, i, limit);
}

function isCapital(a: Annotated, i: number): boolean {
  return (a.tokens.shape[i]! & Shape.capital) !== 0;
}

function unbroken(a: Annotated, i: number): boolean {
  return (a.tokens.before[i]! & (Before.line | Before.paragraph)) === 0;
}

/** A run of capitalised words that ends in a head of a body, with `of …`, `for …` and `and …` that go on in capitals. */
function namedBodyEnd(a: Annotated, i: number, limit: number): number {
  const { tokens, lex, phrase, phraseLength } = a;
  if (!isCapital(a, i)) return i;
  const first = lex[i]!;
  if (first & (Lex.determiner | Lex.preposition | Lex.pronoun | Lex.title) && phraseLength[i] === 0) return i;
  let end = i;
  let at = i;
  while (at < limit && at - i < 12) {
    if (at > i && !unbroken(a, at)) break;
    if (phraseLength[at]! > 0 && phrase[at] === PhraseKind.body) {
      at += phraseLength[at]!;
      end = at;
      continue;
    }
    if (phrase[at] === PhraseKind.role && phraseLength[at]! > 0) break;
    if (isCapital(a, at)) {
      const bits = lex[at]!;
      if (bits & (Lex.notName | Lex.role | Lex.rank) && !(bits & (Lex.bodyHead | Lex.portfolio))) break;
      at++;
      if (bits & Lex.bodyHead && (at - i > 1 || bits & Lex.bodyName)) end = at;
      else if (bits & Lex.bodyName) end = at;
      continue;
    }
    if (
      at > i &&
      tokens.raw(at) === '-' &&
      tokens.before[at] === 0 &&
      at + 1 < limit &&
      tokens.before[at + 1] === 0
    ) {
      at++;
      continue;
    }
    if (end === at || (at === i + 1 && OPENERS.test(tokens.lower(i)))) {
      const after = linked(a, at, limit);
      if (after > at) {
        at = after;
        end = at;
        continue;
      }
    }
    if (at > i && at + 1 < limit && isCapital(a, at + 1) && (tokens.raw(at) === '&' || isOwned(a, at))) {
      at++;
      continue;
    }
    if (
      at > i &&
      tokens.raw(at) === 'and' &&
      at + 1 < limit &&
      isCapital(a, at + 1) &&
      headAhead(a, at + 1, limit)
    ) {
      at++;
      continue;
    }
    break;
  }
  return end;
}

/** Heads that start a name with `of`: `Ministry of …`, `Bank of …`. */
const OPENERS =
  /^(ministry|department|office|bank|bureau|board|university|institute|council|committee|court|embassy|agency|association|center|centre|academy|organization|organisation|league|union|party|federation|army|house|church|college|school|assembly|commission|union|directorate|division|fund|front|movement|society)$/;

const OWNERS =
  /^(attorney|people|worker|workers|women|children|men|veterans|farmers|soldiers|lord|king|queen)$/;

/** A possessive inside a name: `People's Bank`, `Workers' Party`, `Attorney's Office`. */
function isOwned(a: Annotated, at: number): boolean {
  const mark = a.tokens.lower(at);
  return (mark === "'s" || mark === "'") && a.tokens.before[at] === 0 && OWNERS.test(a.tokens.lower(at - 1));
}

/** `of Foreign Assets Control`, `for International Peace`, `on Foreign Relations` after a head. */
function linked(a: Annotated, at: number, limit: number): number {
  const { tokens } = a;
  const word = tokens.lower(at);
  if (
    word === 'on'
      ? !/^(sub)?committee$|^commission$|^council$/.test(tokens.lower(at - 1))
      : word !== 'of' && word !== 'for'
  )
    return at;
  let next = at + 1;
  if (next < limit && tokens.lower(next) === 'the') next++;
  if (next >= limit || !isCapital(a, next) || a.lex[next]! & Lex.notName) return at;
  while (next < limit && unbroken(a, next)) {
    if (isCapital(a, next) && !(a.lex[next]! & (Lex.notName | Lex.role))) next++;
    else if (
      (tokens.raw(next) === 'and' || tokens.raw(next) === 'of') &&
      next + 1 < limit &&
      isCapital(a, next + 1) &&
      !(a.lex[at + 1]! & FRAME)
    )
      next += 2;
    else break;
  }
  return next;
}

/** Whether a head of a body follows within a few capitalised words. */
function headAhead(a: Annotated, at: number, limit: number): boolean {
  for (let i = at; i < limit && i < at + 4 && isCapital(a, i); i++)
    if (a.lex[i]! & Lex.bodyHead) return i > at;
  return false;
}

/** Small letters: `foreign ministry`, `Lorvian parliament`, `state news agency`, and `parliament` alone. */
function describedBodyEnd(a: Annotated, i: number, limit: number): number {
  const { lex, phraseLength } = a;
  let at = i;
  let framed = false;
  if (lex[at]! & FRAME || (a.phrase[at] === PhraseKind.demonym && phraseLength[at]! > 0)) {
    at += Math.max(1, phraseLength[at]!);
    framed = true;
  }
  let modified = false;
  while (
    at < limit &&
    at - i < 5 &&
    lex[at]! & (Lex.bodyModifier | Lex.portfolio) &&
    !(isCapital(a, at) && at > i)
  ) {
    at++;
    modified = true;
  }
  if (at >= limit) return i;
  const bits = lex[at]!;
  if (modified && bits & Lex.modifiedBody) return extended(a, at + 1, limit);
  if (modified && at - i >= 2 && lex[at - 1]! & Lex.plainBody) return at;
  if (
    bits & Lex.modifiedBody &&
    /^(ministry|department|office)$/.test(a.tokens.lower(at)) &&
    at + 2 < limit &&
    a.tokens.raw(at + 1) === 'of'
  ) {
    let end = at + 2;
    while (end < limit && lex[end]! & Lex.portfolio && !isCapital(a, end)) end++;
    if (end > at + 2) return end;
  }
  if (bits & Lex.plainBody) return at + 1;
  if (
    framed &&
    bits & Lex.modifiedBody &&
    /^(army|navy|police|military|parliament|embassy)$/.test(a.tokens.lower(at))
  )
    return at + 1;
  return i;
}

/** A second head: `police force`, `security council committee`. */
function extended(a: Annotated, at: number, limit: number): number {
  return at < limit && a.lex[at]! & Lex.modifiedBody && !isCapital(a, at) ? at + 1 : at;
}
