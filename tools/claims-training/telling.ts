import { ClaimWords } from '../../src/claims/claim-words';
import { addTellingFeatures, TELLING_SLOTS } from '../../src/claims/telling-features';
import type { Article } from './load';
import { type Example, example, type Trained } from './logistic';
import { type MarginSettings, trainMargin } from './margin';
import { withoutRare } from './rare';
import { Unfolded } from './unfolded';

const SETTINGS: MarginSettings = { c: 0.05, positives: 3, passes: 10 };

/** Every word of the articles for which a reader named the words that make a sentence a claim. `weightOf` says how much a sentence counts. */
export function tellingExamples(
  articles: readonly Article[],
  weightOf: (article: Article, s: number) => number,
): Example[] {
  const out = new Unfolded(TELLING_SLOTS);
  const examples: Example[] = [];
  for (const [a, article] of articles.entries()) {
    if (article.context.strongSentences === 0) continue;
    const words = new ClaimWords(article.context);
    for (const [s, about] of article.about.entries()) {
      if (!about) continue;
      words.open(s, null);
      for (let i = words.first; i < words.last; i++) {
        if (!words.canDecide(i)) continue;
        out.begin(article.context.words.vocabulary);
        addTellingFeatures(article.context, words, i, out);
        examples.push(
          example(out.features, about.has(i), a, weightOf(article, s), article.set === 'reference'),
        );
      }
    }
  }
  return withoutRare(examples);
}

/** Trains the model of words that make a sentence a claim. */
export function trainTelling(words: readonly Example[]): Trained {
  return trainMargin(words, ({ positive }) => positive, SETTINGS);
}
