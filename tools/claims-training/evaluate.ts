import { judge, scoreFound } from '../../src/claims/decide';
import { type Models, unpackModels } from '../../src/claims/models';
import { FOLDS, foldByArticle, foldByPublisher } from '../entity-training/articles';
import type { Article } from './load';
import { pack, trainModels } from './train';

export interface Tally {
  articles: number;
  gold: number;
  predicted: number;
  found: number;
  right: number;
  /** Gold status by predicted status, in the order stated, speculative. */
  confusion: [number, number, number, number];
  /** Sentences marked in articles that hold no measure. */
  falseInQuiet: number;
  quiet: number;
}

export interface Evaluation {
  name: string;
  tally: Tally;
}

const empty = (): Tally => ({
  articles: 0,
  gold: 0,
  predicted: 0,
  found: 0,
  right: 0,
  confusion: [0, 0, 0, 0],
  falseInQuiet: 0,
  quiet: 0,
});

/** Counts what models find in articles; `log` takes a line for every error. */
export function tallyOf(
  articles: readonly Article[],
  models: Models,
  tally = empty(),
  log?: (line: string) => void,
): Tally {
  for (const article of articles) {
    const { context, gold, sources } = article;
    // The held third is scored, never read.
    const tell = article.held ? undefined : log;
    const scores = context.strongSentences > 0 ? scoreFound(context, models) : new Float32Array(gold.length);
    const claimed = Array.from(gold.keys()).filter((s) => scores[s]! > 0);
    if (article.set === 'quiet') {
      tally.quiet++;
      tally.falseInQuiet += claimed.length;
      continue;
    }
    const { hedged } = judge(context, sources, claimed, models);
    tally.articles++;
    tally.gold += article.lost;
    const text = (s: number): string =>
      context.doc.text
        .slice(context.doc.sentences.start[s]!, context.doc.sentences.end[s]!)
        .replace(/\s+/g, ' ');
    for (let s = 0; s < gold.length; s++) {
      const marked = scores[s]! > 0;
      if (gold[s] !== null) tally.gold++;
      if (marked) tally.predicted++;
      if (!marked && gold[s] !== null) tell?.(`missed ${scores[s]!.toFixed(1)} ${article.id}: ${text(s)}`);
      if (marked && gold[s] === null) tell?.(`spurious ${scores[s]!.toFixed(1)} ${article.id}: ${text(s)}`);
      if (!marked || gold[s] === null) continue;
      tally.found++;
      const wanted = gold[s] === 'speculative' ? 1 : 0;
      const got = hedged[s]! > 0 ? 1 : 0;
      tally.confusion[wanted * 2 + got]!++;
      if (wanted === got) tally.right++;
      else tell?.(`status ${wanted ? 'H>A' : 'A>H'} ${hedged[s]!.toFixed(1)} ${article.id}: ${text(s)}`);
    }
  }
  return tally;
}

/**
 * Cross-validated by article, or news by publisher: each is judged by models that did not see it, or anything else of its publisher. `held` are those whose
 * errors nobody reads.
 */
export function evaluate(
  articles: readonly Article[],
  options: { errors: boolean; byPublisher: boolean },
): Evaluation[] {
  const foldOf = (article: Article): number =>
    options.byPublisher && article.set !== 'quiet' ? foldByPublisher(article) : foldByArticle(article);
  const log = options.errors ? (line: string) => console.log(line) : undefined;
  const groups: [string, (article: Article) => boolean][] = [
    ['reference', ({ set }) => set === 'reference'],
    ['reference, held', ({ set, held }) => set === 'reference' && held],
    ['news', ({ set, kind }) => set === 'read' && kind === 'news'],
    ['news, held', ({ set, kind, held }) => set === 'read' && kind === 'news' && held],
    ['other kinds', ({ set, kind }) => set === 'read' && kind === 'other'],
    ['other kinds, held', ({ set, kind, held }) => set === 'read' && kind === 'other' && held],
    ['no measures', ({ set }) => set === 'quiet'],
  ];
  const evaluations = groups.map(([name]) => ({ name, tally: empty() }));
  for (let k = 0; k < FOLDS; k++) {
    const models = unpackModels(pack(trainModels(articles.filter((article) => foldOf(article) !== k))));
    const outside = articles.filter((article) => foldOf(article) === k);
    for (const [g, [name, belongs]] of groups.entries())
      tallyOf(
        outside.filter(belongs),
        models,
        evaluations[g]?.tally,
        name.endsWith('held') ? undefined : log,
      );
  }
  return evaluations;
}

const f1 = (hits: number, a: number, b: number): number => (a + b > 0 ? (2 * hits) / (a + b) : 0);

/** Prints a row for each evaluation. */
export function report(evaluations: readonly Evaluation[]): void {
  for (const { name, tally } of evaluations) {
    const [ss, sp, ps, pp] = tally.confusion;
    const macro = (f1(ss, ss + sp, ss + ps) + f1(pp, pp + ps, pp + sp)) / 2;
    const cells = [
      `claims F1 ${f1(tally.found, tally.gold, tally.predicted).toFixed(3)}`,
      `(P ${(tally.found / Math.max(1, tally.predicted)).toFixed(3)} R ${(tally.found / Math.max(1, tally.gold)).toFixed(3)})`,
      `status ${macro.toFixed(3)}`,
      `joint ${f1(tally.right, tally.gold, tally.predicted).toFixed(3)}`,
      `confusion ${tally.confusion.join('/')}`,
      `articles ${tally.articles}`,
      tally.quiet > 0 ? `false in ${tally.quiet} quiet: ${tally.falseInQuiet}` : '',
    ];
    console.log(`${name.padEnd(28)} ${cells.join('  ')}`);
  }
}
