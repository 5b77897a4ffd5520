import { ClaimWords } from '../../src/claims/claim-words';
import { meanOf } from '../../src/claims/decide';
import { addDecisiveSummary, type Decisive, weighWords } from '../../src/claims/decisive';
import { DECISIVE_SLOTS } from '../../src/claims/decisive-features';
import { addFindFeatures, addFoundNearby, FIND_SLOTS } from '../../src/claims/find-features';
import { sigmoid } from '../../src/claims/linear';
import type { PackedModels } from '../../src/claims/models';
import type { Sink, Slots } from '../../src/claims/slots';
import { addStatusFeatures, addStatusNearby, STATUS_SLOTS } from '../../src/claims/status-features';
import { addTellingSummary, isOpen, weighTelling } from '../../src/claims/telling';
import { TELLING_SLOTS } from '../../src/claims/telling-features';
import { Weigher } from '../../src/claims/weigher';
import { trainDecisive, wordExamples } from './decisive';
import type { Article } from './load';
import { type Example, example, packSet, type Settings, type Trained, toScorer, train } from './logistic';
import { tellingExamples, trainTelling } from './telling';
import { Unfolded } from './unfolded';

const FIND: Settings = { l2: 1, minArticles: 2 };
const STATUS: Settings = { l2: 20, minArticles: 2 };
/** Folds of the inner cross-validation that gives the second look its input. */
const FOLDS = 4;

/** How much an example counts: the reference corpus sets the standard. */
const WEIGHT: Record<Article['set'], number> = { reference: 1.5, read: 1, quiet: 1 };
/** The share of that where readers were in doubt. */
const DOUBTFUL = 0.5;

export type TrainedModels = Record<
  'glance' | 'find' | 'findNearby' | 'telling' | 'status' | 'statusNearby' | 'hedging' | 'stating',
  Trained
>;

/** Adds the features of a sentence. */
type Fill = (article: Article, s: number, out: Sink) => void;

/** Which sentences are looked at, and the slots of what is said of them. */
interface Look {
  wanted: 'claims' | 'all';
  slots: Slots;
}

const FINDING: Look = { wanted: 'all', slots: FIND_SLOTS };
const JUDGING: Look = { wanted: 'claims', slots: STATUS_SLOTS };

function glanceFeatures(article: Article, s: number, out: Sink): void {
  addFindFeatures(article.context, s, out);
}

function statusFeatures(article: Article, s: number, words: Decisive, out: Sink): void {
  addStatusFeatures(article.context, s, article.sources.own[s] ?? null, article.sources.carried[s]!, out);
  addDecisiveSummary(article.context, s, words, out);
}

/** How much an article's sentence counts. */
function weightOf(article: Article, s: number): number {
  return WEIGHT[article.set] * (article.doubtful[s] ? DOUBTFUL : 1);
}

function examples(articles: readonly Article[], fill: Fill, { wanted, slots }: Look): Example[] {
  const sink = new Unfolded(slots);
  const out: Example[] = [];
  for (const [a, article] of articles.entries()) {
    if (article.context.strongSentences === 0) continue;
    for (let s = 0; s < article.gold.length; s++) {
      if (wanted === 'claims' && article.gold[s] === null) continue;
      sink.begin(article.context.words.vocabulary);
      fill(article, s, sink);
      out.push(
        example(
          sink.features,
          wanted === 'claims' ? article.gold[s] === 'speculative' : article.gold[s] !== null,
          a,
          weightOf(article, s),
          article.set === 'reference',
        ),
      );
    }
  }
  return out;
}

/** For every sentence what a model says that was trained on the other folds; -1 where `wanted` leaves a sentence out. */
function crossed(articles: readonly Article[], fill: Fill, look: Look, settings: Settings): Float32Array[] {
  const all = examples(articles, fill, look);
  const out = articles.map((article) => new Float32Array(article.gold.length).fill(-1));
  for (let fold = 0; fold < FOLDS; fold++) {
    const model = new Weigher(
      toScorer(
        train(
          all.filter(({ article }) => article % FOLDS !== fold),
          settings,
        ),
      ),
      look.slots,
    );
    for (const [a, article] of articles.entries()) {
      if (a % FOLDS !== fold || article.context.strongSentences === 0) continue;
      for (let s = 0; s < article.gold.length; s++) {
        if (look.wanted === 'claims' && article.gold[s] === null) continue;
        model.begin(article.context.words.vocabulary);
        fill(article, s, model);
        out[a]![s] = sigmoid(model.scores()[0]!);
      }
    }
  }
  return out;
}

/** What the decisive words of every claim look like to models that were trained on the other folds. */
function crossedWords(articles: readonly Article[]): Map<Article, Decisive> {
  const all = wordExamples(articles, weightOf);
  const out = new Map<Article, Decisive>();
  for (let fold = 0; fold < FOLDS; fold++) {
    const { hedging, stating } = trainDecisive(all.filter(({ article }) => article % FOLDS !== fold));
    const deciding = new Weigher(toScorer(hedging, stating), DECISIVE_SLOTS);
    for (const [a, article] of articles.entries()) {
      if (a % FOLDS !== fold || article.context.strongSentences === 0) continue;
      const { context, sources } = article;
      const words = new ClaimWords(context);
      const { count } = context.doc.tokens;
      const decisive: Decisive = { hedging: new Float32Array(count), stating: new Float32Array(count) };
      for (const [s, status] of article.gold.entries())
        if (status !== null) weighWords(context, words, s, sources.own[s] ?? null, deciding, decisive);
      out.set(article, decisive);
    }
  }
  return out;
}

/** How much each token makes its sentence a claim, and the sentences whose words were weighed. */
interface Told {
  scores: Float32Array;
  open: Set<number>;
}

/** What the words of every sentence that a glance leaves open look like to a model that was trained on the other folds. */
function crossedTelling(
  articles: readonly Article[],
  all: readonly Example[],
  glances: readonly Float32Array[],
): Map<Article, Told> {
  const out = new Map<Article, Told>();
  for (let fold = 0; fold < FOLDS; fold++) {
    const model = new Weigher(
      toScorer(trainTelling(all.filter(({ article }) => article % FOLDS !== fold))),
      TELLING_SLOTS,
    );
    for (const [a, article] of articles.entries()) {
      if (a % FOLDS !== fold || article.context.strongSentences === 0) continue;
      const { context } = article;
      const words = new ClaimWords(context);
      const told: Told = { scores: new Float32Array(context.doc.tokens.count), open: new Set() };
      for (const [s, probability] of glances[a]!.entries())
        if (isOpen(context, s, probability)) {
          weighTelling(context, words, s, model, told.scores);
          told.open.add(s);
        }
      out.set(article, told);
    }
  }
  return out;
}

/** Trains the models on the articles. */
export function trainModels(articles: readonly Article[]): TrainedModels {
  const words = crossedWords(articles);
  const status: Fill = (article, s, out) => statusFeatures(article, s, words.get(article)!, out);
  const tellingWords = tellingExamples(articles, weightOf);
  const telling = crossedTelling(articles, tellingWords, crossed(articles, glanceFeatures, FINDING, FIND));
  const find: Fill = (article, s, out) => {
    glanceFeatures(article, s, out);
    const told = telling.get(article);
    if (told?.open.has(s)) addTellingSummary(article.context, s, told.scores, out);
  };
  const foundFirst = crossed(articles, find, FINDING, FIND);
  const hedgedFirst = crossed(articles, status, JUDGING, STATUS);
  const numbers = new Map(articles.map((article, a) => [article, a]));
  const nearby: Fill = (article, s, out) => {
    const first = foundFirst[numbers.get(article)!]!;
    find(article, s, out);
    addFoundNearby(article.context, s, first, meanOf(first, 0), out);
  };
  const statusNearby: Fill = (article, s, out) => {
    const first = hedgedFirst[numbers.get(article)!]!;
    status(article, s, out);
    addStatusNearby(article.context, s, first, meanOf(first, 0.5), out);
  };
  return {
    glance: train(examples(articles, glanceFeatures, FINDING), FIND),
    find: train(examples(articles, find, FINDING), FIND),
    findNearby: train(examples(articles, nearby, FINDING), FIND),
    telling: trainTelling(tellingWords),
    status: train(examples(articles, status, JUDGING), STATUS),
    statusNearby: train(examples(articles, statusNearby, JUDGING), STATUS),
    ...trainDecisive(wordExamples(articles, weightOf)),
  };
}

/** Steps that a weight of the word models must have to be shipped: half of their features weigh next to nothing. */
const LEAST = 3;

/** The form in which the weights are shipped. */
export function pack(models: TrainedModels): PackedModels {
  return {
    finding: packSet([models.glance, models.find, models.findNearby]),
    telling: packSet([models.telling], LEAST),
    judging: packSet([models.status, models.statusNearby]),
    deciding: packSet([models.hedging, models.stating], LEAST),
  };
}
