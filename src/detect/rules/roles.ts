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
    if (
      tokens.raw(at) === 'and' &&
      head >= 0 &&
      at + 1 < stop &&
      lex[at + 1]! & (MODIFIER | HEAD) &&
      end === at
    ) {
      const next = roleAt(a, at + 1, stop);
      const plain = next !== null && /s$|men$|women$/.test(tokens.lower(head)) && !isCapital(a, at + 1);
      if (!plain) break;
      break;
    }
    if (
      at > i &&
      /^(and|or|,)$/.test(tokens.raw(at)) &&
      head < 0 &&
      at + 1 < stop &&
      lex[at + 1]! & (Lex.demonym | Lex.country)
    ) {
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
  end = complement(a, end, stop, isCapital(a, head));
  const anonymous = (lex[head]! & Lex.anonymous) !== 0;
  return { first: i, end, alone: strong || (framed && end - i > 1), anonymous, plural };
}

function isCapital(a: Annotated, i: number): boolean {
  return (a.tokens.shape[i]! & Shape.capital) !== 0;
}

/** `of State for Political Affairs`, `to the United Nations`: only after a head in capitals, and only in capitals. */
function complement(a: Annotated, end: number, stop: number, capital: boolean): number {
  const { tokens } = a;
  if (!capital) return end;
  let at = end;
  while (at < stop && /^(of|for|to)$/.test(tokens.raw(at))) {
    let next = at + 1;
    if (next < stop && tokens.raw(next) === 'the') next++;
    if (next >= stop || !isCapital(a, next)) break;
    const body = bodyEnd(a, next, stop);
    const length = a.phraseLength[next]!;
    if (body > next) next = body;
    else if (length > 0) next += length;
    else
      while (
        next < stop &&
        ((isCapital(a, next) &&
          a.lex[next]! & (Lex.portfolio | Lex.country | Lex.place | Lex.bodyModifier | Lex.bodyHead)) ||
          (tokens.raw(next) === 'and' &&
            next + 1 < stop &&
            isCapital(a, next + 1) &&
            a.lex[next + 1]! & Lex.portfolio))
      )
        next++;
    if (next === at + 1) break;
    at = next;
    end = next;
  }
  return end;
}
