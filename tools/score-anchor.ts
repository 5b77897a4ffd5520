// Scores the anchoring: npm run score:anchor [-- --half even|odd] [SEED…]
// Makes cases out of ../shared/anchoring/articles.jsonl (all of them, or the "even" or "odd" lines alone), answers them
// with tools/anchor.ts and prints the scores, all seeds together.
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

const folder = path.resolve('../shared/anchoring');
const maker = path.join(folder, 'cases.mjs');
const articles = path.join(folder, 'articles.jsonl');
const DEFAULT_SEEDS = ['1', '2', '3', '4', '5'];

function fail(message: string): never {
  console.error(message);
  process.exit(2);
}

const args = process.argv.slice(2);
const at = args.indexOf('--half');
const half = at < 0 ? null : args.splice(at, 2)[1];
if (half !== null && half !== 'even' && half !== 'odd') fail('--half is "even" or "odd"');
const seeds = args.length > 0 ? args : DEFAULT_SEEDS;
for (const seed of seeds) if (!/^\d+$/.test(seed)) fail(`"${seed}" is no seed: give whole numbers`);
for (const file of [maker, articles]) {
  if (!existsSync(file)) {
    fail(
      `${path.relative('.', file)} is not there. The articles are not part of this repository: put the folder "shared" beside it.`,
    );
  }
}

const node = (...command: string[]) =>
  execFileSync(process.execPath, command, { encoding: 'utf8', maxBuffer: 2 ** 30 });
const scratch = mkdtempSync(path.join(tmpdir(), 'score-anchor-'));
try {
  const chosen = path.join(scratch, 'articles.jsonl');
  const lines = readFileSync(articles, 'utf8').split('\n').filter(Boolean);
  writeFileSync(
    chosen,
    lines.filter((_, i) => half === null || i % 2 === (half === 'even' ? 0 : 1)).join('\n'),
  );
  const cases = path.join(scratch, 'cases.jsonl');
  const answers = path.join(scratch, 'answers.jsonl');
  // Each seed makes the same ids again; the seed in front keeps them apart.
  const made = seeds.map((seed) =>
    node(maker, chosen, '--seed', seed).replace(/^\{"id":"/gm, `{"id":"${seed}/`),
  );
  writeFileSync(cases, made.join(''));
  writeFileSync(answers, node('tools/run.mjs', 'tools/anchor.ts', cases));
  console.log(`${half === null ? 'all' : half} articles, seeds ${seeds.join(' ')}`);
  process.stdout.write(node(maker, '--score', cases, answers));
} finally {
  rmSync(scratch, { recursive: true, force: true });
}
