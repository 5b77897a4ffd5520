import { scoreFound, scoreHedged } from '../../src/claims/decide';
import { type Models, unpackModels } from '../../src/claims/models';
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
    const hedged = scoreHedged(context, sources, claimed, models);
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

/** In sample, cross-validated by article, and on the third that is kept aside. */
export function evaluate(articles: Article[], quiet: Article[], options: { errors: boolean }): Evaluation[] {
  const all = [...articles, ...quiet];
  const modelsOf = (part: Article[]): Models => unpackModels(pack(trainModels(part)));
  const log = options.errors ? (line: string) => console.log(line) : undefined;
  const trained = all.filter(({ held }) => !held);
  const models = modelsOf(trained);
  const folds = 5;
  const crossedDev = empty();
  const crossedOther = empty();
  const crossedTheirs = empty();
  for (let fold = 0; fold < folds; fold++) {
    const inside = modelsOf(all.filter((_, i) => i % folds !== fold));
    const outside = all.filter((_, i) => i % folds === fold);
    const of = (...sets: string[]): Article[] => outside.filter(({ set }) => sets.includes(set));
    tallyOf(of('dev'), inside, crossedDev, log);
    tallyOf(of('labels', 'quiet'), inside, crossedTheirs, log);
    tallyOf(of('claim-labels'), inside, crossedOther, log);
  }
  const held = articles.filter((article) => article.held);
  return [
    { name: 'in sample (two thirds)', tally: tallyOf(trained, models) },
    {
      name: 'held third, dev',
      tally: tallyOf(
        held.filter(({ set }) => set === 'dev'),
        models,
      ),
    },
    {
      name: 'held third, labels',
      tally: tallyOf(
        all.filter(({ set, held: h }) => h && set !== 'dev'),
        models,
      ),
    },
    { name: '5-fold by article, dev', tally: crossedDev },
    { name: '5-fold by article, labels', tally: crossedTheirs },
    { name: '5-fold, claim labels', tally: crossedOther },
  ];
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
