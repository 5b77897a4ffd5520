import { ClaimWords } from '../../src/claims/claim-words';
import { addDecisiveFeatures, DECISIVE_SLOTS } from '../../src/claims/decisive-features';
import type { Article } from './load';
import { type Example, example, type Trained } from './logistic';
import { type MarginSettings, trainMargin } from './margin';
import { withoutRare } from './rare';
import { Unfolded } from './unfolded';

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
  const out = new Unfolded(DECISIVE_SLOTS);
  const examples: WordExample[] = [];
  for (const [a, article] of articles.entries()) {
    const words = new ClaimWords(article.context);
    for (const [s, decisive] of article.decisive.entries()) {
      if (!decisive || article.gold[s] === null) continue;
      words.open(s, article.sources.own[s] ?? null);
      for (let i = words.first; i < words.last; i++) {
        if (!words.canDecide(i)) continue;
        out.begin(article.context.words.vocabulary);
        addDecisiveFeatures(article.context, words, i, out);
        const chosen = decisive.has(i);
        const hedges = chosen && article.gold[s] === 'speculative';
        examples.push({
          ...example(out.features, chosen, a, weightOf(article, s), article.set === 'reference'),
          hedges,
          states: chosen && !hedges,
        });
      }
    }
  }
  return withoutRare(examples);
}

/** Trains the two models of words. */
export function trainDecisive(words: readonly WordExample[]): Record<'hedging' | 'stating', Trained> {
  return {
    hedging: trainMargin(words, ({ hedges }) => hedges, SETTINGS),
    stating: trainMargin(words, ({ states }) => states, SETTINGS),
  };
}
