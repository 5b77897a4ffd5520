import type { Annotated } from '../annotate';
import { BODY_FIRST, OUTSIDE } from './labels';

/** How the other mentions of a word were tagged at first: nothing known, or mostly official, institution, neither; weak or strong. */
export const Vote = { none: 0, official: 1, body: 3, outside: 5 } as const;

/**
 * For each capitalised token, what a first tagging made of the same word elsewhere in the article, so that a second one can be consistent:
 * a name is an official's in all of an article or in none of it. 0, or a value of `Vote`, plus one where four mentions or more agree.
 */
export function vote(a: Annotated, labels: Uint8Array): Uint8Array {
  const { tokens } = a;
  const { form } = tokens.vocabulary;
  const counts = new Uint16Array(tokens.vocabulary.size * 3);
  const side = (label: number): number => (label === OUTSIDE ? 2 : label >= BODY_FIRST ? 1 : 0);
  for (let i = 0; i < tokens.count; i++) {
    if (!tokens.isCapital(i)) continue;
    const at = form[tokens.type[i]!]! * 3 + side(labels[i]!);
    if (counts[at]! < 0xffff) counts[at]!++;
  }
  const votes = new Uint8Array(tokens.count);
  for (let i = 0; i < tokens.count; i++) {
    if (!tokens.isCapital(i)) continue;
    const at = form[tokens.type[i]!]! * 3;
    const own = side(labels[i]!);
    const official = counts[at]! - (own === 0 ? 1 : 0);
    const body = counts[at + 1]! - (own === 1 ? 1 : 0);
    const outside = counts[at + 2]! - (own === 2 ? 1 : 0);
    const total = official + body + outside;
    if (total === 0) continue;
    const most = Math.max(official, body, outside);
    const value = most === official ? Vote.official : most === body ? Vote.body : Vote.outside;
    votes[i] = value + (most >= 4 && most * 5 >= total * 4 ? 1 : 0);
  }
  return votes;
}

/** What a first tagging gives to a second one. */
export interface FirstPass {
  labels: Uint8Array;
  votes: Uint8Array;
}

/** A view of the first tagging of an article. */
export function firstPass(a: Annotated, labels: Uint8Array): FirstPass {
  return { labels, votes: vote(a, labels) };
}
