/**
 * Trains the tagger of mentions and writes src/detect/model/mentions.ts. Deterministic: same data, same file.
 *
 *   npm run train                          train on everything, write
 *   npm run train -- check [--errors]      cross-validate by article; with the errors of the articles that are not held back
 *   npm run train -- check --by-publisher  the same, but no article of news is judged by a tagger that knows others of its publisher
 */
import { writeFileSync } from 'node:fs';
import { encodeWeights } from '../src/detect/tagger/codec';
import {
  type Article,
  FOLDS,
  fold,
  foldByArticle,
  foldByPublisher,
  loadArticles,
} from './entity-training/articles';
import { average, type Crf, quantise, trainCrf } from './entity-training/crf';
import {
  decodeMentions,
  type Prepared,
  prepare,
  type SpanScore,
  scoreSpans,
  sumScores,
} from './entity-training/mentions-data';

const BITS = 15;
/** The weight that becomes the largest whole number. */
const CLIP = 3;
/** Trainings that differ in the order of the examples and in what is left out of them; their mean is kept. */
const SEEDS = 4;

function trainOn(data: readonly Prepared[]): Crf {
  const sequences = data.flatMap((d) => d.sequences);
  return average(
    Array.from({ length: SEEDS }, (_, k) =>
      trainCrf(sequences, { bits: BITS, epochs: 10, rate: 0.1, penalty: 1e-4, dropout: 0.2, seed: k + 1 }),
    ),
  );
}

type Scored = { article: Article; score: SpanScore };

function show(label: string, articles: readonly Scored[]): void {
  const row = (name: string, wanted: (article: Article) => boolean): void => {
    const part = articles.filter(({ article }) => wanted(article)).map(({ score }) => score);
    console.log(`${label}, ${name} (${part.length}): ${sumScores(part)}`);
  };
  row('news', ({ kind }) => kind === 'news');
  row('reference alone', ({ reference }) => reference);
  row('other', ({ kind }) => kind === 'other');
}

const isHeldBack = ({ id }: Article): boolean => fold(id) % 3 === 0;

function check(foldOf: (article: Article) => number, errors: boolean): void {
  const data = prepare(loadArticles(), BITS);
  const tagged: Scored[] = [];
  const consistent: Scored[] = [];
  for (let k = 0; k < FOLDS; k++) {
    const weights = quantise(trainOn(data.filter((d) => foldOf(d.article) !== k)), CLIP);
    for (const d of data.filter((d) => foldOf(d.article) === k)) {
      const { article } = d;
      tagged.push({ article, score: scoreSpans(article, decodeMentions(d, weights, false), false) });
      const print = errors && !isHeldBack(article);
      consistent.push({ article, score: scoreSpans(article, decodeMentions(d, weights, true), print) });
    }
  }
  show('tagged, cross-validated', tagged);
  show('made consistent, cross-validated', consistent);
  show(
    '  of these held back',
    consistent.filter(({ article }) => isHeldBack(article)),
  );
}

function train(): void {
  const { emission, transition } = quantise(trainOn(prepare(loadArticles(), BITS)), CLIP);
  const fields = [
    `bits: ${BITS}`,
    `transition: ${JSON.stringify(transition)}`,
    `emission:\n    "${encodeWeights(emission)}"`,
  ];
  writeFileSync(
    'src/detect/model/mentions.ts',
    `// Written by \`npm run train\`; see README.md in this folder.\nimport type { StoredModel } from '../tagger/codec';\n\n` +
      `export const MENTIONS: StoredModel = {\n  ${fields.join(',\n  ')},\n};\n`,
  );
}

const [command] = process.argv.slice(2);
if (command === undefined) train();
else if (command === 'check')
  check(
    process.argv.includes('--by-publisher') ? foldByPublisher : foldByArticle,
    process.argv.includes('--errors'),
  );
else {
  console.error('usage: npm run train [-- check [--by-publisher] [--errors]]');
  process.exitCode = 1;
}
