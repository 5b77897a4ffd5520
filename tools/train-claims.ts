/**
 * Trains the four claim models and writes src/claims/weights.json. Deterministic: same data, same file.
 *
 *   npm run train:claims            cross-validate by article, report, train on everything, write
 *   npm run train:claims -- --dry   report only
 *   --labels FILE                   further standoff labels (repeatable)
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { evaluate, report } from './claims-training/evaluate';
import { loadArticles, loadQuiet } from './claims-training/load';
import { pack, trainModels } from './claims-training/train';

const args = process.argv.slice(2);
const labelFiles = args.flatMap((arg, i) => (arg === '--labels' ? [args[i + 1] ?? ''] : []));
if (labelFiles.length === 0) labelFiles.push('training/labels.jsonl', 'training/claim-labels.jsonl');
const articles = loadArticles('../shared/corpus/dev.jsonl', '../shared/corpora/unlabelled.jsonl', labelFiles);
const quiet = loadQuiet('../shared/corpora/ner/gmb.train.bio.gz', 400);
console.log(`${articles.length} articles, ${quiet.length} without measures`);

report(evaluate(articles, quiet, { errors: args.includes('--errors') }));

if (!args.includes('--dry')) {
  const file = 'src/claims/weights.json';
  writeFileSync(file, `${JSON.stringify(pack(trainModels([...articles, ...quiet])), null, 2)}\n`);
  console.log(`wrote ${file}: ${readFileSync(file).length} bytes`);
}
