import type { Doc } from '../detect/doc';
import type { Claim } from '../detect/types';
import { readContext } from './context';
import { findCues } from './cues';
import { judge, scoreFound } from './decide';
import { type Models, shippedModels } from './models';
import { findRoles } from './roles';
import { readSources } from './sources';
import { readClauses } from './syntax/clause';
import { Tellers } from './tellers';

/**
 * Finds the sanctions claims of a document: every sentence (its whole span) that says something about a sanction or a like measure,
 * whether it is told as fact or hedged, by which words, who says it, and who does what to whom. Offsets are UTF-16 code units into
 * `doc.text`. Linear in the tokens; a document without a word for a measure costs one pass.
 */
export function findClaims(doc: Doc, models: Models = shippedModels()): Claim[] {
  const context = readContext(doc);
  if (context.strongSentences === 0) return [];
  const found = scoreFound(context, models);
  const claimed: number[] = [];
  for (let s = 0; s < found.length; s++) if (found[s]! > 0) claimed.push(s);
  if (claimed.length === 0) return [];
  const sources = readSources(context);
  const { hedged, decisive } = judge(context, sources, claimed, models);
  const clause = readClauses(context);
  const tellers = new Tellers(context, clause);
  const { sentences } = doc;
  return claimed.map((s): Claim => {
    const speculative = hedged[s]! > 0;
    return {
      start: sentences.start[s]!,
      end: sentences.end[s]!,
      status: speculative ? 'speculative' : 'stated',
      cues: speculative ? findCues(context, s, sources.own[s] ?? null, decisive.hedging) : [],
      source: tellers.source(s),
      ...findRoles(clause(s)),
    };
  });
}
