import type { Annotated } from '../annotate';
import { Lex } from '../lexicon/lex';
import { nameEnd } from '../rules/names';
import type { Candidate } from '../rules/scan';
import type { Range } from '../tagger/ranges';
import type { Official } from '../types';

/** Words between an office or its holder and what the office is for. */
const JOINTS = /^(?:of|for|to|from|at|in|on)$/;

/** What a single word stands behind that is its bearer's name. */
const HOLDING = Lex.role | Lex.rank | Lex.title;

/** A person of the article, collected over their mentions. */
interface Person {
  entity: string;
  name: string | null;
  role: string | null;
}

/** A mention taken apart. */
interface Parts {
  range: Range;
  /** Tokens of the personal name; equal where there is none. */
  nameFirst: number;
  nameEnd: number;
  role: string | null;
  anonymous: boolean;
}

/**
 * Gives each marked person a name, a role and an entity: mentions by the same family name are one person, the fullest name is kept, and
 * a role alone (`the foreign minister`) goes to the last person who was given that role.
 */
export function describePeople(
  a: Annotated,
  candidates: readonly Candidate[],
  ranges: readonly Range[],
): Official[] {
  const { tokens } = a;
  const byFirst = new Map<number, Candidate>();
  for (const c of candidates) if (c.nameEnd > 0) byFirst.set(c.nameFirst, c);
  const people = new Map<string, Person[]>();
  const byRole = new Map<string, Person>();
  const parts = ranges.map((range) => takeApart(a, range, byFirst));
  // Full names first, so that a family name in the headline finds its bearer below.
  for (const part of parts) if (part.nameEnd - part.nameFirst > 1) person(a, people, part);
  return parts.map((part) => {
    const { start, end } = offsets(a, part.range.first, part.range.end);
    if (part.nameEnd > part.nameFirst) {
      const who = person(a, people, part);
      if (part.role !== null) {
        who.role = longer(who.role, part.role);
        for (const key of roleKeys(part.role)) byRole.set(key, who);
      }
      return { start, end, entity: who.entity, name: who.name, role: who.role, anonymous: false };
    }
    const text = tokens.text.slice(start, end);
    const holder =
      part.anonymous || isIndefinite(a, part.range.first) ? undefined : byRole.get(text.toLowerCase());
    if (holder)
      return {
        start,
        end,
        entity: holder.entity,
        name: holder.name,
        role: holder.role ?? text,
        anonymous: false,
      };
    return {
      start,
      end,
      entity: `role:${text.toLowerCase()}`,
      name: null,
      role: text,
      anonymous: part.anonymous,
    };
  });
}

const offsets = (a: Annotated, first: number, end: number): { start: number; end: number } => ({
  start: a.tokens.start[first]!,
  end: a.tokens.end[end - 1]!,
});

const longer = (one: string | null, other: string): string =>
  one !== null && one.length >= other.length ? one : other;

function takeApart(a: Annotated, range: Range, byFirst: ReadonlyMap<number, Candidate>): Parts {
  const { tokens, lex } = a;
  const name = nameIn(a, range);
  const nameFirst = name.first;
  const candidate = byFirst.get(nameFirst);
  let role: string | null = null;
  const titleOnly = nameFirst - range.first === 1 && (lex[range.first]! & Lex.title) !== 0;
  if (nameFirst > range.first && !titleOnly) {
    const { start, end } = offsets(a, range.first, nameFirst);
    const after = tokens.text.slice(tokens.end[name.end - 1]!, tokens.end[range.end - 1]!);
    role = tokens.text.slice(start, end).replace(/[\s,]+$/, '') + after;
  } else if (candidate?.apposed && candidate.role) {
    const { start, end } = offsets(a, candidate.role.first, candidate.role.end);
    role = tokens.text.slice(start, end);
  }
  let anonymous = false;
  if (nameFirst === range.end) {
    const head = lex[range.end - 1]!;
    anonymous =
      (head & Lex.anonymous) !== 0 && (isIndefinite(a, range.first) || isPlural(tokens.lower(range.end - 1)));
  }
  return { range, nameFirst, nameEnd: name.end, role, anonymous };
}

/**
 * The personal name in a mention, empty at its end where there is none: the last stretch that reads as a name. One word behind a joint (`of`) is what the office is for,
 * and the name stands before it: `Foreign Minister Ruth Osei of Ambra`, `Attorney for the Southern District of Ambra`.
 */
function nameIn(a: Annotated, { first, end }: Range): Range {
  const isJoint = (i: number): boolean => JOINTS.test(a.tokens.lower(i));
  for (let i = first; i < end; ) {
    const stop = nameEnd(a, i, end);
    const isLong = stop - i > 1;
    const isForeign = i > first && (isJoint(i - 1) || (a.lex[i - 1]! & Lex.determiner) !== 0);
    if (stop === end && (isLong || !isForeign)) return { first: i, end };
    const isHolder = isLong || (i > first && (a.lex[i - 1]! & HOLDING) !== 0);
    if (stop > i && stop < end && isJoint(stop) && isHolder && !isForeign) return { first: i, end: stop };
    i = Math.max(i + 1, stop);
  }
  return { first: end, end };
}

const isPlural = (word: string): boolean => /(s|men|women|people)$/.test(word);

/** `a …`, `an …`, `one …`, or no article: not a person spoken of before. */
function isIndefinite(a: Annotated, first: number): boolean {
  if (first === 0) return true;
  const before = a.tokens.lower(first - 1);
  return before === 'a' || before === 'an' || before === 'one' || before === 'another';
}

/** The person of a named mention: the bearer of the same family name whose given name does not contradict, or a new one. */
function person(a: Annotated, people: Map<string, Person[]>, part: Parts): Person {
  const { tokens } = a;
  const { start, end } = offsets(a, part.nameFirst, part.nameEnd);
  const name = tokens.text.slice(start, end).replace(/\s+/g, ' ');
  const words: string[] = [];
  for (let i = part.nameFirst; i < part.nameEnd; i++) if (tokens.isCapital(i)) words.push(tokens.lower(i));
  const keys = words.length > 1 ? [words[words.length - 1]!, words[0]!] : words;
  for (const key of keys) {
    for (const who of people.get(key) ?? []) {
      if (!agree(who.name ?? '', words)) continue;
      if (who.name === null || name.length > who.name.length) who.name = name;
      return who;
    }
  }
  const who: Person = { entity: `person:${name.toLowerCase()}`, name, role: null };
  for (const key of new Set(keys)) people.set(key, [...(people.get(key) ?? []).slice(-8), who]);
  return who;
}

/** Whether all words of the shorter name are in the longer one. */
function agree(known: string, words: readonly string[]): boolean {
  const have = new Set(
    known
      .toLowerCase()
      .replaceAll('’', "'")
      .split(/[\s-]+/),
  );
  const common = words.filter((word) => have.has(word)).length;
  return common === words.length || common >= have.size;
}

/** The ways in which a later `the …` may take a role up: whole, and its last one to three words. */
function roleKeys(role: string): string[] {
  const words = role.toLowerCase().split(/\s+/);
  const keys = [words.join(' ')];
  for (let n = 1; n <= 3 && n < words.length; n++) keys.push(words.slice(-n).join(' '));
  return keys;
}
