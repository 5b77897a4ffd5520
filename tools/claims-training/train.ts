import { meanOf } from '../../src/claims/decide';
import { addFindFeatures, addFoundNearby } from '../../src/claims/find-features';
import { Features, sigmoid } from '../../src/claims/linear';
import type { Models, PackedModels } from '../../src/claims/models';
import { addStatusFeatures, addStatusNearby } from '../../src/claims/status-features';
import type { Article } from './load';
import { type Example, example, packModel, type Settings, type Trained, toModel, train } from './logistic';

const FIND: Settings = { l2: 1, minArticles: 2 };
const STATUS: Settings = { l2: 10, minArticles: 2 };
/** Folds of the inner cross-validation that gives the second look its input. */
const FOLDS = 4;

/** How much an example counts: the reference corpus sets the standard. */
const WEIGHT: Record<Article['set'], number> = { reference: 1.5, read: 1, quiet: 1 };
/** The share of that where readers were in doubt. */
const DOUBTFUL = 0.5;

export type TrainedModels = Record<keyof Models, Trained>;

function findFeatures(article: Article, s: number, out: Features): void {
  out.clear();
  addFindFeatures(article.context, s, out);
}

function statusFeatures(article: Article, s: number, out: Features): void {
  out.clear();
  addStatusFeatures(article.context, s, article.sources.own[s] ?? null, article.sources.carried[s]!, out);
}

type Fill = (article: Article, s: number, out: Features) => void;

function examples(articles: readonly Article[], fill: Fill, wanted: 'claims' | 'all'): Example[] {
  const features = new Features();
  const out: Example[] = [];
  for (const [a, article] of articles.entries()) {
    if (article.context.strongSentences === 0) continue;
    for (let s = 0; s < article.gold.length; s++) {
      if (wanted === 'claims' && article.gold[s] === null) continue;
      fill(article, s, features);
      out.push(
        example(
          features,
          wanted === 'claims' ? article.gold[s] === 'speculative' : article.gold[s] !== null,
          a,
          WEIGHT[article.set] * (article.doubtful[s] ? DOUBTFUL : 1),
          article.set === 'reference',
        ),
      );
    }
  }
  return out;
}

/** For every sentence what a model says that was trained on the other folds; -1 where `wanted` leaves a sentence out. */
function crossed(
  articles: readonly Article[],
  fill: Fill,
  wanted: 'claims' | 'all',
  settings: Settings,
): Float32Array[] {
  const all = examples(articles, fill, wanted);
  const out = articles.map((article) => new Float32Array(article.gold.length).fill(-1));
  const features = new Features();
  for (let fold = 0; fold < FOLDS; fold++) {
    const model = toModel(
      train(
        all.filter(({ article }) => article % FOLDS !== fold),
        settings,
      ),
    );
    for (const [a, article] of articles.entries()) {
      if (a % FOLDS !== fold || article.context.strongSentences === 0) continue;
      for (let s = 0; s < article.gold.length; s++) {
        if (wanted === 'claims' && article.gold[s] === null) continue;
        fill(article, s, features);
        out[a]![s] = sigmoid(model.score(features));
      }
    }
  }
  return out;
}

/** Trains the four models on the articles. */
export function trainModels(articles: readonly Article[]): TrainedModels {
  const foundFirst = crossed(articles, findFeatures, 'all', FIND);
  const hedgedFirst = crossed(articles, statusFeatures, 'claims', STATUS);
  const numbers = new Map(articles.map((article, a) => [article, a]));
  const nearby: Fill = (article, s, out) => {
    const first = foundFirst[numbers.get(article)!]!;
    findFeatures(article, s, out);
    addFoundNearby(article.context, s, first, meanOf(first, 0), out);
  };
  const statusNearby: Fill = (article, s, out) => {
    const first = hedgedFirst[numbers.get(article)!]!;
    statusFeatures(article, s, out);
    addStatusNearby(article.context, s, first, meanOf(first, 0.5), out);
  };
  return {
    find: train(examples(articles, findFeatures, 'all'), FIND),
    findNearby: train(examples(articles, nearby, 'all'), FIND),
    status: train(examples(articles, statusFeatures, 'claims'), STATUS),
    statusNearby: train(examples(articles, statusNearby, 'claims'), STATUS),
  };
}

/** The form in which the weights are shipped. */
export function pack(models: TrainedModels): PackedModels {
  return {
    find: packModel(models.find),
    findNearby: packModel(models.findNearby),
    status: packModel(models.status),
    statusNearby: packModel(models.statusNearby),
  };
}
