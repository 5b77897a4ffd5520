import type { Annotated } from '../annotate';
import { Lex, PhraseKind } from '../lexicon/lex';
import { Before } from '../tokens';
import { Shape } from '../vocabulary';
import { bodyEnd } from './bodies';

/** A role in the text, as a range of tokens. */
export interface Role {
  first: number;
  end: number;
  /** True where the words name an official even with no name beside them. */
  alone: boolean;
  /** True where the words stand for people left unnamed. */
  anonymous: boolean;
  /** True where the role is held in a body that acts for itself (`director of the Marlow Institute`), which makes no official. */
  private: boolean;
  /** True for a plural head. */
  plural: boolean;
}

/** Longest role in tokens. */
const MAX_ROLE = 16;
const MODIFIER = Lex.roleModifier | Lex.portfolio | Lex.demonym | Lex.country | Lex.place;
const HEAD = Lex.role | Lex.weakRole | Lex.rank;

/**
 * The role that starts at token `i`, or null: modifiers (deputy, former, a country, a body, a portfolio), then a head (minister,
 * spokeswoman, Gen.), then `of …`, `to …`, `for …` where it goes on in capitals (`Ambassador to the United Nations`).
 */
export function roleAt(a: Annotated, i: number, limit: number): Role | null {
  const { tokens, lex, phrase, phraseLength } = a;
  const stop = Math.min(limit, i + MAX_ROLE);
  let at = i;
  let head = -1;
  let end = i;
  let strong = false;
  let framed = false;
  while (at < stop) {
    if (at > i && tokens.before[at]! & (Before.line | Before.paragraph)) break;
    const length = phraseLength[at]!;
    if (length > 0 && phrase[at] === PhraseKind.role) {
      at += length;
      head = at - 1;
      end = at;
      strong = true;
      continue;
    }
    const bits = lex[at]!;
    if (bits & (Lex.otherRole & ~Lex.weakRole) && !(bits & (Lex.role | Lex.weakRole))) return null;
    if (length > 0 && phrase[at] !== PhraseKind.none) {
      at += length;
      framed = true;
      continue;
    }
    if (bits & HEAD) {
      head = at;
      if (bits & (Lex.role | Lex.anonymous)) strong = true;
      at++;
      end = at;
      continue;
    }
    if (bits & MODIFIER || bits & Lex.bodyName) {
      if (bits & (Lex.demonym | Lex.country | Lex.portfolio | Lex.bodyName)) framed = true;
      at++;
      continue;
    }
    const body = bodyEnd(a, at, stop);
    if (body > at) {
      framed = true;
      at = body;
      continue;
    }
    if (at > i && head < 0 && at + 1 < stop && joinsModifiers(a, at)) {
      at++;
      continue;
    }
    if (at > i && tokens.raw(at) === '-' && tokens.before[at] === 0) {
      at++;
      continue;
    }
    break;
  }
  if (head < 0) return null;
  const word = tokens.lower(head);
  const plural = /(s|men|women|people)$/.test(word) && !/^(ss|chargé)/.test(word);
  const beforeComplement = end;
  end = complement(a, end, stop, isCapital(a, head));
  if (end > beforeComplement) framed = true;
  const isPrivate = inPrivateBody(a, i, end);
  const anonymous = (lex[head]! & Lex.anonymous) !== 0;
  return {
    first: i,
    end,
    alone: !isPrivate && (strong || (framed && end - i > 1)),
    anonymous,
    private: isPrivate,
    plural,
  };
}

function isCapital(a: Annotated, i: number): boolean {
  return (a.tokens.shape[i]! & Shape.capital) !== 0;
}

/** Whether the bodies named in a role act for themselves; where a public one is named too, it decides. */
function inPrivateBody(a: Annotated, first: number, end: number): boolean {
  let found = false;
  for (let i = first; i < end; i++) {
    const bits = a.lex[i]!;
    if (bits & Lex.publicBody || a.lex[i]! & (Lex.demonym | Lex.portfolio)) return false;
    if (bits & Lex.privateBody) found = true;
  }
  return found;
}

/** `current and former officials`, `U.S., British and French diplomats`: a joint between two modifiers. */
function joinsModifiers(a: Annotated, at: number): boolean {
  const word = a.tokens.raw(at);
  const next = a.lex[at + 1]!;
  if (word === 'and' || word === 'or')
    return (next & (MODIFIER | Lex.bodyModifier)) !== 0 || a.phraseLength[at + 1]! > 0;
  return word === ',' && (a.lex[at - 1]! & Lex.demonym) !== 0 && (next & Lex.demonym) !== 0;
}

const TOPIC = Lex.portfolio | Lex.country | Lex.place | Lex.bodyModifier | Lex.bodyHead | Lex.demonym;

/**
 * What follows a head: `of` and `for` with a body (`head of the Lorvian Atomic Agency`), `of` with states (`leaders of France and Spain`),
 * and after a head in capitals any of these and fields of government (`Under Secretary for Political Affairs`).
 */
function complement(a: Annotated, end: number, stop: number, capital: boolean): number {
  const { tokens } = a;
  let at = end;
  while (at < stop) {
    const link = tokens.raw(at);
    if (link !== 'of' && link !== 'for' && !(capital && link === 'to')) break;
    let next = at + 1;
    if (next < stop && tokens.raw(next) === 'the') next++;
    if (next >= stop) break;
    const begin = next;
    const body = Math.max(bodyEnd(a, next, stop), ownedBody(a, next, stop));
    if (body > next) next = body;
    else if (isCapital(a, next)) {
      if (link === 'of' || capital) next = states(a, next, stop);
      if (next === begin && capital) next = topics(a, next, stop);
    }
    if (next === begin) break;
    at = next;
    end = next;
  }
  return end;
}

/** `Lorvia's state arms trading agency`: a body of a state, described. */
function ownedBody(a: Annotated, at: number, stop: number): number {
  if (a.phrase[at] !== PhraseKind.country || a.phraseLength[at] === 0) return at;
  const mark = at + a.phraseLength[at]!;
  if (mark >= stop || a.tokens.lower(mark) !== "'s") return at;
  const named = bodyEnd(a, mark + 1, stop);
  if (named > mark + 1) return named;
  for (let i = mark + 1; i < stop && i < mark + 7; i++) {
    if ((a.tokens.shape[i]! & Shape.lower) === 0 || a.lex[i]! & (Lex.preposition | Lex.speech)) return at;
    if (a.lex[i]! & Lex.modifiedBody) return i + 1;
  }
  return at;
}

/** `Britain, France and Germany`: end of a list of states, or `at` where none stands. */
function states(a: Annotated, at: number, stop: number): number {
  let end = at;
  while (at < stop) {
    if (a.phrase[at] !== PhraseKind.country || a.phraseLength[at] === 0) break;
    at += a.phraseLength[at]!;
    end = at;
    const link = at < stop ? a.tokens.raw(at) : '';
    if (link !== ',' && link !== 'and') break;
    at++;
    if (at < stop && link === ',' && a.tokens.raw(at) === 'and') at++;
  }
  return end;
}

function topics(a: Annotated, at: number, stop: number): number {
  let next = at;
  while (next < stop) {
    if (isCapital(a, next) && a.lex[next]! & TOPIC) next++;
    else if (
      (a.tokens.raw(next) === 'and' || a.tokens.raw(next) === ',') &&
      next > at &&
      next + 1 < stop &&
      isCapital(a, next + 1) &&
      a.lex[next + 1]! & Lex.portfolio
    )
      next += 2;
    else break;
  }
  return next;
}
