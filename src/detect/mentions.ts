import { type Annotated, annotate } from './annotate';
import { Lex } from './lexicon/lex';
import { bodyEnd } from './rules/bodies';
import { nameEnd } from './rules/names';
import { type Role, roleAt } from './rules/roles';
import type { Sentences } from './sentences';
import type { Tokens } from './tokens';
import type { Institution, Official } from './types';
import { Shape } from './vocabulary';

/** What the entity half of the engine reads out of a text, in order of `start`. */
export interface Mentions {
  officials: Official[];
  institutions: Institution[];
}

/** A mention before the article as a whole is taken into account; ranges are tokens, end exclusive. */
interface Candidate {
  first: number;
  end: number;
  kind: 'official' | 'name' | 'body';
  nameFirst: number;
  nameEnd: number;
  role: Role | null;
}

/** Finds the officials and institutions of a text. */
export function findMentions(tokens: Tokens, sentences: Sentences): Mentions {
  const a = annotate(tokens, sentences);
  const found: Candidate[] = [];
  for (let s = 0; s < sentences.count; s++) scan(a, sentences.first[s]!, sentences.last[s]!, found);
  return assemble(a, found);
}

function scan(a: Annotated, first: number, last: number, found: Candidate[]): void {
  let i = first;
  while (i < last) {
    const candidate = candidateAt(a, i, last);
    if (candidate === null) {
      i++;
      continue;
    }
    found.push(candidate);
    i = candidate.end;
  }
}

function candidateAt(a: Annotated, i: number, last: number): Candidate | null {
  const { tokens, lex } = a;
  const bits = lex[i]!;
  if (bits & Lex.title && tokens.isCapital(i) && (bits & Lex.role) === 0) {
    const end = nameEnd(a, i + 1, last);
    if (end > i + 1) return { first: i, end, kind: 'name', nameFirst: i + 1, nameEnd: end, role: null };
  }
  const role = roleAt(a, i, last);
  if (role !== null) {
    const end = nameEnd(a, role.end, last);
    if (
      end > role.end &&
      tokens.isCapital(role.end - 1 > i ? role.end - 1 : i) === tokens.isCapital(role.end - 1)
    )
      return { first: i, end, kind: 'official', nameFirst: role.end, nameEnd: end, role };
    if (role.alone) return { first: i, end: role.end, kind: 'official', nameFirst: 0, nameEnd: 0, role };
  }
  const body = bodyEnd(a, i, last);
  if (body > i) return { first: i, end: body, kind: 'body', nameFirst: 0, nameEnd: 0, role: null };
  const end = nameEnd(a, i, last);
  if (end > i) {
    const apposed = apposition(a, end, last);
    return { first: i, end, kind: apposed ? 'official' : 'name', nameFirst: i, nameEnd: end, role: apposed };
  }
  return null;
}

/** The role that stands after a name and a comma: `, the Lorvian foreign minister,`. */
function apposition(a: Annotated, end: number, last: number): Role | null {
  if (end >= last || a.tokens.raw(end) !== ',') return null;
  let at = end + 1;
  for (let step = 0; step < 4 && at < last; step++) {
    const role = roleAt(a, at, last);
    if (role !== null && (role.alone || role.end - role.first > 0)) return role.alone ? role : null;
    if (!(a.lex[at]! & (Lex.determiner | Lex.country | Lex.demonym)) && a.tokens.lower(at) !== "'s")
      return null;
    at++;
  }
  return null;
}

function surname(a: Annotated, candidate: Candidate): string {
  return a.tokens.lower(candidate.nameEnd - 1);
}

function assemble(a: Annotated, found: Candidate[]): Mentions {
  const { tokens } = a;
  const officials: Official[] = [];
  const institutions: Institution[] = [];
  const known = new Map<string, string>();
  const full = (c: Candidate): string =>
    tokens.text.slice(tokens.start[c.nameFirst]!, tokens.end[c.nameEnd - 1]!);
  for (const c of found) {
    if (c.kind !== 'official' || c.nameEnd === 0) continue;
    const name = full(c);
    for (let i = c.nameFirst; i < c.nameEnd; i++) {
      if ((tokens.shape[i]! & Shape.capital) === 0) continue;
      const key = tokens.lower(i);
      const before = known.get(key);
      if (before === undefined || before.length < name.length) known.set(key, name);
    }
  }
  for (const c of found) {
    const start = tokens.start[c.first]!;
    const end = tokens.end[c.end - 1]!;
    if (c.kind === 'body') {
      const name = tokens.text.slice(start, end);
      institutions.push({ start, end, entity: name.toLowerCase(), name });
      continue;
    }
    const person = c.nameEnd > 0 ? (known.get(surname(a, c)) ?? null) : null;
    if (c.kind === 'name' && person === null) continue;
    officials.push({
      start,
      end,
      entity: (person ?? tokens.text.slice(start, end)).toLowerCase(),
      name: person,
      role: c.role ? tokens.text.slice(tokens.start[c.role.first]!, tokens.end[c.role.end - 1]!) : null,
      anonymous: person === null && c.role !== null && c.role.anonymous,
    });
  }
  return { officials, institutions };
}
