import type { Cue } from '../detect/types';
import { Shape, wordId } from '../detect/vocabulary';
import type { Attribution } from './attribution';
import { type Context, Trait } from './context';
import { HEDGE_KIND } from './lexicon';

/** Most cues that are named for one claim. */
const MOST = 5;
/** Margin from which a word belongs to a cue; the best word is one in any case. */
const CUE = -0.25;

/** Words that no cue ends with. */
const OPENERS = new Set(['the', 'a', 'an', 'of', 'its', 'their'].map(wordId));

/** A run of words that hedge. */
interface Run {
  first: number;
  last: number;
  weight: number;
}

/**
 * The words that hedge a speculative claim, most telling first. `hedging` holds what each token of the document speaks for hedging; neighbouring
 * words that do are one cue, the best word is one in any case.
 */
export function findCues(
  context: Context,
  s: number,
  attribution: Attribution | null,
  hedging: Float32Array,
): Cue[] {
  const { tokens } = context.doc;
  return runs(context, s, hedging)
    .sort((a, b) => b.weight - a.weight || a.first - b.first)
    .slice(0, MOST)
    .map(({ first, last }) => ({
      start: tokens.start[first]!,
      end: tokens.end[last - 1]!,
      kind: kindOf(context, s, first, last, attribution),
    }));
}

/** Runs of hedging words, without punctuation at either end or an article at the last one. */
function runs(context: Context, s: number, hedging: Float32Array): Run[] {
  const { tokens, sentences } = context.doc;
  const start = sentences.first[s]!;
  const end = context.last[s]!;
  const isWord = (i: number): boolean => (tokens.shape[i]! & (Shape.letters | Shape.hasDigit)) !== 0;
  let best = -1;
  for (let i = start; i < end; i++) if (isWord(i) && (best < 0 || hedging[i]! > hedging[best]!)) best = i;
  const belongs = (i: number): boolean => i === best || hedging[i]! > CUE;
  const found: Run[] = [];
  for (let i = start; i < end; i++) {
    if (!belongs(i) || !isWord(i)) continue;
    const run: Run = { first: i, last: i + 1, weight: hedging[i]! };
    while (i + 1 < end && belongs(i + 1)) {
      i++;
      if (!isWord(i) || OPENERS.has(tokens.word[i]!)) continue;
      run.last = i + 1;
      run.weight = Math.max(run.weight, hedging[i]!);
    }
    found.push(run);
  }
  return found;
}

/** Why a cue hedges: by where it stands, else as the lexicon has its words. */
function kindOf(
  context: Context,
  s: number,
  first: number,
  last: number,
  attribution: Attribution | null,
): Cue['kind'] {
  const { hits, hitsFrom, hitsTo, traits } = context;
  if (attribution && !attribution.named && attribution.first < last && first < attribution.last)
    return 'unnamed-source';
  if (traits[s]! & Trait.question) return 'question';
  for (let h = hitsFrom[s]!; h < hitsTo[s]!; h++) {
    const kind = HEDGE_KIND[hits.group[h]!];
    if (kind && hits.first[h]! < last && first < hits.last[h]!) return kind;
  }
  return 'opinion';
}
