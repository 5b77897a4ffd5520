import type { Annotated } from '../annotate';
import { Lex } from '../lexicon/lex';
import { Warmth } from '../warm';
import { bodyEnd } from './bodies';
import { nameEnd } from './names';
import { type Role, roleAt } from './roles';

/** What the rules propose, before the article as a whole is taken into account; ranges are tokens, end exclusive. */
export interface Candidate {
  first: number;
  end: number;
  /** `name`: a person of whom the rules do not know whether they are an official. */
  kind: 'official' | 'name' | 'body';
  /** The personal name inside; both 0 where there is none. */
  nameFirst: number;
  nameEnd: number;
  role: Role | null;
  /** True where the role stands after the name, parted by a comma. */
  apposed: boolean;
  /** True where the role beside the name makes no official: `an analyst`, `director of the Marlow Institute`. */
  other: boolean;
}

/** All candidates of a text whose tokens are so `warm`, in order, none overlapping another. */
export function scan(a: Annotated, warm: Uint8Array): Candidate[] {
  const found: Candidate[] = [];
  const { sentences } = a;
  for (let s = 0; s < sentences.count; s++) {
    const last = sentences.last[s]!;
    let i = sentences.first[s]!;
    while (i < last) {
      const candidate = warm[i] === Warmth.telling ? candidateAt(a, i, last) : null;
      if (candidate === null) {
        i++;
        continue;
      }
      found.push(candidate);
      i = candidate.end;
    }
  }
  return found;
}

function candidateAt(a: Annotated, i: number, last: number): Candidate | null {
  const { tokens, lex } = a;
  const bits = lex[i]!;
  if (bits & Lex.title && tokens.isCapital(i) && (bits & Lex.role) === 0) {
    const end = nameEnd(a, i + 1, last);
    if (end > i + 1) return candidate(i, end, 'name', i + 1, end, null);
  }
  const role = roleAt(a, i, last);
  const body = bodyEnd(a, i, last);
  if (role !== null) {
    const end = nameEnd(a, role.end, last);
    if (end > role.end) {
      if (role.private) return { ...candidate(role.end, end, 'name', role.end, end, null), other: true };
      return candidate(i, end, 'official', role.end, end, role);
    }
    const after = named(a, i, role, last);
    if (after !== null) return after;
    if (role.alone && role.end >= body) return candidate(i, role.end, 'official', 0, 0, role);
  }
  if (body > i) return candidate(i, body, 'body', 0, 0, null);
  const end = nameEnd(a, i, last);
  if (end === i) return null;
  const after = isAfterArticle(a, i) ? null : apposition(a, end, last);
  const official = after?.alone === true;
  return {
    ...candidate(i, end, official ? 'official' : 'name', i, end, official ? after : null),
    apposed: official,
    other: after?.private === true,
  };
}

/**
 * A role, a comma and the name of its holder: one span (`ministry spokeswoman, Ruth Osei`), but the name alone where an article stands before the
 * role (`the Omani envoy, Ruth Osei,`).
 */
function named(a: Annotated, i: number, role: Role, last: number): Candidate | null {
  const { tokens } = a;
  if (role.plural || role.private || role.end + 1 >= last || tokens.raw(role.end) !== ',') return null;
  const first = role.end + 1;
  const end = nameEnd(a, first, last);
  if (end - first < 2) return null;
  const next = end < last ? tokens.raw(end) : ',';
  if (!/^[,.;:)—–"”’]$|^'s$|^’s$|^--$/.test(next) && !(a.lex[end]! & Lex.speech)) return null;
  if (isAfterArticle(a, i)) return { ...candidate(first, end, 'official', first, end, role), apposed: true };
  return role.alone ? candidate(i, end, 'official', first, end, role) : null;
}

function candidate(
  first: number,
  end: number,
  kind: Candidate['kind'],
  nameFirst: number,
  nameStop: number,
  role: Role | null,
): Candidate {
  return { first, end, kind, nameFirst, nameEnd: nameStop, role, apposed: false, other: false };
}

function isAfterArticle(a: Annotated, i: number): boolean {
  return i > 0 && /^(the|an?)$/.test(a.tokens.lower(i - 1));
}

/** The role that stands after a name and a comma, and is not another's: `, the Lorvian foreign minister,` but not `, Foreign Minister Ruth Osei said`. */
function apposition(a: Annotated, end: number, last: number): Role | null {
  if (end >= last || a.tokens.raw(end) !== ',') return null;
  let at = end + 1;
  for (let step = 0; step < 4 && at < last; step++) {
    const role = roleAt(a, at, last);
    if (role !== null) {
      const isAnothers = nameEnd(a, role.end, last) > role.end;
      return !isAnothers && (role.alone || role.private) ? role : null;
    }
    if (!(a.lex[at]! & (Lex.determiner | Lex.country | Lex.demonym)) && a.tokens.lower(at) !== "'s")
      return null;
    at++;
  }
  return null;
}
