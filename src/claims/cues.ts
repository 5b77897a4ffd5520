import type { Cue } from '../detect/types';
import type { Attribution } from './attribution';
import { type Context, Trait } from './context';
import { HEDGE_KIND, IS_HEDGE, LEXICON } from './lexicon';
import { Features } from './linear';
import type { Models } from './models';
import { addHitFeatures } from './status-features';
import { weighWord } from './words';

const UNNAMED = LEXICON.group('hedge.unnamed');
const features = new Features();

/** Most cues that are named for one claim. */
const MOST = 5;

interface Candidate {
  first: number;
  last: number;
  kind: Cue['kind'];
  weight: number;
}

/**
 * The words that hedge a speculative claim, most telling first: each hedge of the lexicon is weighed by the model's own weights for it.
 * Where none speaks for the decision, the word that does most stands in.
 */
export function findCues(
  context: Context,
  s: number,
  attribution: Attribution | null,
  models: Models,
): Cue[] {
  const { hits, hitsFrom, hitsTo, doc } = context;
  const { tokens } = doc;
  const candidates: Candidate[] = [];
  const saying = attribution ? attribution.verb : -1;
  const unnamed = attribution && !attribution.named ? attribution : null;
  if (unnamed)
    candidates.push({ first: unnamed.first, last: unnamed.last, kind: 'unnamed-source', weight: 1.5 });
  for (let h = hitsFrom[s]!; h < hitsTo[s]!; h++) {
    const group = hits.group[h]!;
    const kind = HEDGE_KIND[group];
    if (!IS_HEDGE[group] || !kind) continue;
    // Bare `officials` or `report` is a cue only as the source of what is said.
    if (group === UNNAMED && hits.last[h]! - hits.first[h]! < 2) continue;
    features.clear();
    addHitFeatures(context, s, h, saying, features);
    candidates.push({
      first: hits.first[h]!,
      last: hits.last[h]!,
      kind,
      weight: models.statusNearby.score(features),
    });
  }
  candidates.sort((a, b) => b.weight - a.weight || a.first - b.first);
  const chosen: Candidate[] = [];
  for (const candidate of candidates) {
    if (chosen.length >= MOST || (candidate.weight <= 0.05 && chosen.length > 0)) break;
    if (!chosen.some((other) => other.first < candidate.last && candidate.first < other.last))
      chosen.push(candidate);
  }
  if (chosen.length === 0 || chosen[0]!.weight <= 0) {
    const word = heaviestWord(context, s, models);
    if (word && word.weight > (chosen[0]?.weight ?? Number.NEGATIVE_INFINITY)) chosen.unshift(word);
  }
  return chosen.map(({ first, last, kind }) => ({
    start: tokens.start[first]!,
    end: tokens.end[last - 1]!,
    kind,
  }));
}

/** The word of the sentence that weighs most towards hedging. */
function heaviestWord(context: Context, s: number, models: Models): Candidate | null {
  const { doc, last, traits } = context;
  const first = doc.sentences.first[s]!;
  let best: Candidate | null = null;
  for (let i = first; i < last[s]!; i++) {
    const weight = weighWord(context, i, first, models.statusNearby);
    if (weight !== null && (!best || weight > best.weight))
      best = { first: i, last: i + 1, kind: traits[s]! & Trait.question ? 'question' : 'opinion', weight };
  }
  return best;
}
