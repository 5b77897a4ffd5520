import type { Annotated } from '../annotate';
import { Lex } from '../lexicon/lex';
import type { Candidate } from '../rules/scan';
import { BODY_FIRST, OFFICIAL_FIRST, OFFICIAL_LATER, OUTSIDE } from '../tagger/labels';

/** What the article makes of the bearers of a family name. */
interface Bearer {
  /** A full name (two words or more) was marked as an official. */
  marked: boolean;
  /** A full name was left unmarked. */
  unmarked: boolean;
  /** Stands with a role somewhere, or is a name that the lists know. */
  withRole: boolean;
}

/**
 * Makes the marks of one person agree, in place: where every full name with a family name was left unmarked and none of its bearers stands with a role,
 * bare mentions of that family name are taken off. (To add bare mentions in the same way costs more than it brings: `the Velker plan`.)
 */
export function makeConsistent(a: Annotated, candidates: readonly Candidate[], labels: Uint8Array): void {
  const { tokens } = a;
  const { form } = tokens.vocabulary;
  const bearers = new Map<number, Bearer>();
  const familyOf = (c: Candidate): number => form[tokens.type[c.nameEnd - 1]!]!;
  const isOfficial = (i: number): boolean => labels[i] === OFFICIAL_FIRST || labels[i] === OFFICIAL_LATER;
  for (const c of candidates) {
    if (c.nameEnd === 0) continue;
    let bearer = bearers.get(familyOf(c));
    if (!bearer) {
      bearer = { marked: false, unmarked: false, withRole: false };
      bearers.set(familyOf(c), bearer);
    }
    const last = c.nameEnd - 1;
    if (a.lex[last]! & Lex.leader || (c.kind === 'official' && isOfficial(last))) bearer.withRole = true;
    if (c.nameEnd - c.nameFirst < 2) continue;
    if (isOfficial(last)) bearer.marked = true;
    else if (labels[last]! < BODY_FIRST) bearer.unmarked = true;
  }
  for (const c of candidates) {
    if (c.kind !== 'name' || c.nameEnd - c.nameFirst !== 1 || !isOfficial(c.nameEnd - 1)) continue;
    const bearer = bearers.get(familyOf(c))!;
    if (bearer.unmarked && !bearer.marked && !bearer.withRole) labels.fill(OUTSIDE, c.first, c.end);
  }
}
