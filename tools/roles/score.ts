import { readContext } from '../../src/claims/context';
import { findRoles } from '../../src/claims/roles';
import { Clause } from '../../src/claims/syntax/clause';
import type { Doc } from '../../src/detect/doc';
import { findMentions } from '../../src/detect/mentions';
import { splitSentences } from '../../src/detect/sentences';
import { tokenize } from '../../src/detect/tokens';
import type { Span } from '../../src/detect/types';
import { ROLE_NAMES, type RoleArticle, type RoleName } from './labels';

export interface Counts {
  right: number;
  exact: number;
  found: number;
  gold: number;
}

export interface RoleScore {
  claims: number;
  counts: Record<RoleName, Counts>;
  /** A line for every wrong or missed role. */
  wrong: string[];
}

const none = (): Counts => ({ right: 0, exact: 0, found: 0, gold: 0 });

/** Whether one span holds the other. */
function holds(one: Span, other: Span): boolean {
  return (
    (one.start <= other.start && one.end >= other.end) || (other.start <= one.start && other.end >= one.end)
  );
}

/** Whether the spans share at least half of the shorter one. */
function shareHalf(one: Span, other: Span): boolean {
  const shared = Math.min(one.end, other.end) - Math.max(one.start, other.start);
  return shared * 2 >= Math.min(one.end - one.start, other.end - other.start) && shared > 0;
}

function read(text: string): Doc {
  const tokens = tokenize(text);
  const sentences = splitSentences(tokens);
  return { text, tokens, sentences, ...findMentions(tokens, sentences) };
}

/** Compares the roles that the rules read in labelled claims with the labels; claims are not sought, so that their errors do not count here. */
export function scoreRoles(articles: readonly RoleArticle[]): RoleScore {
  const counts = { imposer: none(), target: none(), measure: none(), date: none(), instrument: none() };
  const wrong: string[] = [];
  let claims = 0;
  for (const { id, text, claims: labelled } of articles) {
    const doc = read(text);
    const context = readContext(doc);
    for (const claim of labelled) {
      claims++;
      const roles = findRoles(new Clause(context, doc.sentences.of[doc.tokens.at(claim.start)]!));
      for (const role of ROLE_NAMES) {
        const gold = claim[role];
        const found = roles[role];
        const count = counts[role];
        if (gold) count.gold++;
        if (found) count.found++;
        const isExact =
          gold !== null && found !== null && gold.start === found.start && gold.end === found.end;
        const isRight = gold !== null && found !== null && (holds(gold, found) || shareHalf(gold, found));
        if (isExact) count.exact++;
        if (isRight) count.right++;
        else if (gold || found) {
          const words = (span: Span | null) => (span ? `“${text.slice(span.start, span.end)}”` : 'nothing');
          wrong.push(
            `${id} ${role}: ${words(found)} for ${words(gold)}: ${text.slice(claim.start, claim.end).replace(/\s+/g, ' ')}`,
          );
        }
      }
    }
  }
  return { claims, counts, wrong };
}
