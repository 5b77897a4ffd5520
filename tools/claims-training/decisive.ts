import { addDecisiveFeatures, canDecide, readClaimWords } from '../../src/claims/decisive-features';
import { Features } from '../../src/claims/linear';
import type { Article } from './load';
import { type Example, example, type Trained } from './logistic';
import { type MarginSettings, trainMargin } from './margin';
import { withoutRare } from './rare';

const SETTINGS: MarginSettings = { c: 0.02, positives: 2, passes: 12 };
/** A word of a claim; `hedges` and `states` say whether a reader gave it as a reason. */
export interface WordExample extends Example {
  hedges: boolean;
  states: boolean;
}

/** Every word of every claim for which a reader named the decisive ones. `weightOf` says how much a claim counts. */
export function wordExamples(
  articles: readonly Article[],
  weightOf: (article: Article, s: number) => number,
): WordExample[] {
  const features = new Features();
  const out: WordExample[] = [];
  for (const [a, article] of articles.entries())
    for (const [s, decisive] of article.decisive.entries()) {
      if (!decisive || article.gold[s] === null) continue;
      const words = readClaimWords(article.context, s, article.sources.own[s] ?? null);
      for (let at = 0; at < words.keys.length; at++) {
        if (!canDecide(article.context, words, at)) continue;
        features.clear();
        addDecisiveFeatures(article.context, words, at, features);
        const chosen = decisive.has(words.first + at);
        const hedges = chosen && article.gold[s] === 'speculative';
        out.push({
          ...example(features, chosen, a, weightOf(article, s), article.set === 'reference'),
          hedges,
          states: chosen && !hedges,
        });
      }
    }
  return withoutRare(out);
}

/** Trains the two models of words. */
export function trainDecisive(words: readonly WordExample[]): Record<'hedging' | 'stating', Trained> {
  return {
    hedging: trainMargin(words, ({ hedges }) => hedges, SETTINGS),
    stating: trainMargin(words, ({ states }) => states, SETTINGS),
  };
}
