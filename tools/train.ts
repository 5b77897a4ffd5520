import { mkdirSync, writeFileSync } from 'node:fs';
import { encodeWeights } from '../src/detect/tagger/codec';
import { MENTION_LABELS, NAME_LABELS } from '../src/detect/tagger/labels';
import { viterbi } from '../src/detect/tagger/tagger';
import { type Article, fold, loadArticles } from './entity-training/articles';
import { type Crf, quantise, type Sequence, trainCrf } from './entity-training/crf';
import {
  decodeMentions,
  labelTokens,
  type Prepared,
  prepare,
  prepareSecond,
  type SpanScore,
  scoreSpans,
  sumScores,
} from './entity-training/mentions-data';
import { nameSequences, readNames } from './entity-training/names-data';

/** npm run train -- names | mentions | check */
const NER = '../shared/corpora/ner';
const NAME_BITS = 15;

function writeModel(name: string, labels: number, bits: number, taggers: readonly Crf[], clip: number): void {
  const heads = taggers.map((crf) => quantise(crf, clip));
  const fields = [
    `labels: ${labels}`,
    `heads: ${heads.length}`,
    `bits: ${bits}`,
    `transitions: ${JSON.stringify(heads.map((head) => head.transition))}`,
    `emission:\n    "${encodeWeights(
      heads.map((head) => head.emission),
      labels,
    )}"`,
  ];
  mkdirSync('src/detect/model', { recursive: true });
  writeFileSync(
    `src/detect/model/${name}.ts`,
    `// Written by \`npm run train\`; see README.md in this folder.\nimport type { StoredModel } from '../tagger/codec';\n\n` +
      `export const ${name.toUpperCase()}: StoredModel = {\n  ${fields.join(',\n  ')},\n};\n`,
  );
}

/** F1 of runs of one label, as a rough guide to the name tagger. */
function runF1(data: readonly Sequence[], crf: Crf, L: number, clip: number): string {
  const q = quantise(crf, clip);
  const counts = Array.from({ length: L }, () => ({ right: 0, gold: 0, found: 0 }));
  const transition = Int32Array.from(q.transition);
  for (const { labels, from, rows } of data) {
    const n = labels.length;
    const scores = new Int32Array(n * L);
    for (let i = 0; i < n; i++)
      for (let f = from[i]!; f < from[i + 1]!; f++)
        for (let y = 0; y < L; y++) scores[i * L + y]! += q.emission[rows[f]! * L + y]!;
    const out = new Uint8Array(n);
    viterbi({ scores, back: new Uint8Array(n * L), transition, labels: L }, n, out);
    const runs = (x: Uint8Array): Set<string> => {
      const set = new Set<string>();
      for (let i = 0; i < n; ) {
        let j = i + 1;
        while (j < n && x[j] === x[i]) j++;
        if (x[i] !== 0) set.add(`${i}:${j}:${x[i]}`);
        i = j;
      }
      return set;
    };
    const gold = runs(labels);
    const found = runs(out);
    for (const r of gold) counts[Number(r.split(':')[2])]!.gold++;
    for (const r of found) {
      const c = counts[Number(r.split(':')[2])]!;
      c.found++;
      if (gold.has(r)) c.right++;
    }
  }
  return counts
    .slice(1)
    .map((c) => ((2 * c.right) / (c.gold + c.found)).toFixed(3))
    .join(' / ');
}

function trainNames(): void {
  const log = (message: string): void => console.error(message);
  const sets = [
    'gmb.train',
    'gmb.dev',
    'wikigold.train',
    'crossner_politics.train',
    'crossner_politics.dev',
    'gum_news.train',
  ];
  const data = sets.flatMap((set) => nameSequences(readNames(`${NER}/${set}.bio.gz`), NAME_BITS));
  log(`${data.length} sentences`);
  const crf = trainCrf(data, {
    labels: NAME_LABELS,
    bits: NAME_BITS,
    epochs: 4,
    rate: 0.1,
    penalty: 1e-5,
    dropout: 0,
    seed: 1,
    log,
  });
  for (const set of ['gmb.test', 'wikigold.test', 'crossner_politics.test', 'gum_news.test'])
    log(
      `${set}: person / organisation / place F1 ${runF1(nameSequences(readNames(`${NER}/${set}.bio.gz`), NAME_BITS), crf, NAME_LABELS, 3)}`,
    );
  writeModel('names', NAME_LABELS, NAME_BITS, [crf], 3);
}

const MENTION_BITS = 15;
const CLIP = 3;

function trainOn(data: readonly Prepared[], seed = 1): Crf {
  return trainCrf(
    data.flatMap((d) => d.sequences),
    {
      labels: MENTION_LABELS,
      bits: MENTION_BITS,
      epochs: EPOCHS,
      rate: RATE,
      penalty: PENALTY,
      dropout: DROPOUT,
      seed,
    },
  );
}
const option = (name: string, value: number): number => {
  const at = process.argv.indexOf(`--${name}`);
  return at < 0 ? value : Number(process.argv[at + 1]);
};
const EPOCHS = option('epochs', 10);
const RATE = option('rate', 0.1);
const PENALTY = option('penalty', 1e-4);
const DROPOUT = option('dropout', 0.2);
const FOLDS = option('folds', 5);

function show(label: string, articles: readonly { article: Article; score: SpanScore }[]): void {
  const row = (name: string, wanted: (article: Article) => boolean): void => {
    const part = articles.filter(({ article }) => wanted(article)).map(({ score }) => score);
    console.log(`${label}, ${name} (${part.length}): ${sumScores(part)}`);
  };
  row('news', ({ kind }) => kind === 'news');
  row('reference alone', ({ reference }) => reference);
  row('other', ({ kind }) => kind === 'other');
}

/** Part of an article in a cross-validation; independent of what is held back. */
const partOf = (d: Prepared, parts: number): number => Math.floor(fold(d.article.id) / 3) % parts;

/**
 * Trains both taggings. The second learns from labels of the first that come from models which did not see the article, as they will when it
 * reads new ones.
 */
function trainBoth(data: readonly Prepared[]): { first: Crf; second: Crf } {
  const labels = new Map<Prepared, Uint8Array>();
  for (let k = 0; k < FOLDS; k++) {
    const inner = (d: Prepared): boolean => Math.floor(fold(d.article.id) / 48611) % FOLDS === k;
    const q = quantise(trainOn(data.filter((d) => !inner(d))), CLIP);
    for (const d of data) if (inner(d)) labels.set(d, labelTokens(d, q));
  }
  const second = trainOn(
    prepareSecond(
      data,
      data.map((d) => labels.get(d)!),
      MENTION_BITS,
    ),
  );
  return { first: trainOn(data), second };
}

function checkMentions(): void {
  const data = prepare(loadArticles(), MENTION_BITS);
  const plain: { article: Article; score: SpanScore }[] = [];
  const once: { article: Article; score: SpanScore }[] = [];
  const twice: { article: Article; score: SpanScore }[] = [];
  for (let k = 0; k < FOLDS; k++) {
    const { first, second } = trainBoth(data.filter((d) => partOf(d, FOLDS) !== k));
    const q1 = quantise(first, CLIP);
    const q2 = quantise(second, CLIP);
    const tested = data.filter((d) => partOf(d, FOLDS) === k);
    const again = prepareSecond(
      tested,
      tested.map((d) => labelTokens(d, q1)),
      MENTION_BITS,
    );
    for (const [n, d] of tested.entries()) {
      const errors = process.argv.includes('--errors') && fold(d.article.id) % 3 !== 0;
      plain.push({
        article: d.article,
        score: scoreSpans(d.article, decodeMentions(again[n]!, q2, false), false),
      });
      once.push({ article: d.article, score: scoreSpans(d.article, decodeMentions(d, q1, false), false) });
      twice.push({
        article: d.article,
        score: scoreSpans(d.article, decodeMentions(again[n]!, q2, true), errors),
      });
    }
  }
  show('first tagging, cross-validated', once);
  show('second tagging, cross-validated', plain);
  show('made consistent, cross-validated', twice);
  show(
    '  of these held back',
    twice.filter((r) => fold(r.article.id) % 3 === 0),
  );
}

function trainMentions(): void {
  const { first, second } = trainBoth(prepare(loadArticles(), MENTION_BITS));
  writeModel('mentions', MENTION_LABELS, MENTION_BITS, [first, second], CLIP);
}

const command = process.argv[2];
if (command === 'names') trainNames();
else if (command === 'mentions') trainMentions();
else if (command === 'check') checkMentions();
else {
  console.error('usage: npm run train -- names | mentions | check');
  process.exitCode = 2;
}
