import type { Claim, Detection, Institution, Official, Span } from './detect/types';
import type { Mention, MentionPart } from './store/model';

/** Far more than a sentence names; the store takes no more. */
const MOST = 200;

type Found = Official | Institution;

const inside = (inner: Span, outer: Span): boolean => inner.start >= outer.start && inner.end <= outer.end;

/** Where one member of a list ends and the next begins. */
const LIST = /[,;]|\b(?:and|or|including|namely)\b/gi;
/** `the brother of X` and `firms linked to X` are not X. */
const BELONGING = /\b(?:of|at|for|in|from|by|with|to|near|behind|under|against|on|over)\b/i;

/** Whether a name within a role's words is what the words are about, and not what that belongs to. */
function isHead(text: string, found: Span, role: Span): boolean {
  const before = text.slice(role.start, found.start);
  const list = [...before.matchAll(LIST)].at(-1);
  const own = list ? before.slice(list.index + list[0].length) : before;
  return !BELONGING.test(own) && !/^['’]s?\s/.test(text.slice(found.end, role.end));
}

function partsOf(text: string, found: Found, claim: Claim, officials: readonly Official[]): MentionPart[] {
  const isPartOfTitle = officials.some((other) => other !== found && inside(found, other));
  if (isPartOfTitle) return [];
  const parts = ['imposer', 'target', 'source'] as const;
  return parts.filter((part) => {
    const role = claim[part];
    if (role === null) return false;
    return inside(role, found) || (inside(found, role) && isHead(text, found, role));
  });
}

/**
 * The people and bodies that a claim's sentence names, by the names that the article gives them, each with what the claim
 * makes of them. One that is both imposer and source stands there twice; `mentioned` are those that are neither.
 */
export function namedIn(
  text: string,
  claim: Claim,
  { officials, institutions }: Pick<Detection, 'officials' | 'institutions'>,
): Mention[] {
  const here = (found: Found) => inside(found, claim);
  const people = officials.filter(here);
  const named = new Map<string, { mention: Omit<Mention, 'part'>; parts: Set<MentionPart> }>();
  for (const found of [...people, ...institutions.filter(here)]) {
    if (found.name === null) continue;
    const mention =
      'role' in found
        ? { kind: 'official' as const, name: found.name, role: found.role }
        : { kind: 'institution' as const, name: found.name, role: null };
    const key = `${mention.kind} ${found.entity}`;
    const known = named.get(key) ?? { mention, parts: new Set() };
    for (const part of partsOf(text, found, claim, people)) known.parts.add(part);
    named.set(key, known);
  }
  return [...named.values()]
    .flatMap(({ mention, parts }) =>
      parts.size === 0
        ? { ...mention, part: 'mentioned' as const }
        : [...parts].map((part) => ({ ...mention, part })),
    )
    .slice(0, MOST);
}
