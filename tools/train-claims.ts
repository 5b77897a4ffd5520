/**
 * Trains the claim models and writes src/claims/weights.json. Deterministic: same data, same file.
 *
 *   npm run train:claims                       cross-validate by article, report, train on everything, write
 *   npm run train:claims -- --dry [--errors]   report only; with the errors of the articles that are not held back
 *   npm run train:claims -- --dry --by-publisher   the same, but no article of news is judged by models that know others of its publisher
 *   npm run train:claims -- --no-check         train and write only
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { evaluate, report } from './claims-training/evaluate';
import { loadQuiet, loadRead, loadReference } from './claims-training/load';
import { pack, trainModels } from './claims-training/train';

const SHARED = '../shared';
if (!existsSync(SHARED))
  throw new Error(`${SHARED} is not there; training needs the corpora beside the repository`);
const articles = [
  ...loadReference(`${SHARED}/corpus/dev.jsonl`, 'training/reference-words.jsonl'),
  ...loadRead(`${SHARED}/corpora/unlabelled.jsonl`, 'training/claim-labels.jsonl'),
  ...loadQuiet(`${SHARED}/corpora/ner/gmb.train.bio.gz`, 400),
];
const count = (set: string): string => `${articles.filter((article) => article.set === set).length} ${set}`;
console.log(`articles: ${['reference', 'read', 'quiet'].map(count).join(', ')}`);

const args = process.argv.slice(2);
if (!args.includes('--no-check'))
  report(
    evaluate(articles, { errors: args.includes('--errors'), byPublisher: args.includes('--by-publisher') }),
  );

if (!args.includes('--dry')) {
  const file = 'src/claims/weights.json';
  writeFileSync(file, `${JSON.stringify(pack(trainModels(articles)), null, 2)}\n`);
  console.log(`wrote ${file}: ${readFileSync(file).length} bytes`);
}
