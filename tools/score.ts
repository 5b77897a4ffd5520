import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { detect } from '../src/engine';

/**
 * npm run --silent score [-- FILE.jsonl] [--errors]
 * Runs detection on labelled articles and ../shared/corpus/score.mjs on what it found. Without a file: ../shared/corpus/dev.jsonl.
 */
const CORPUS = path.resolve('../shared/corpus');

function main(args: string[]): number {
  const file = args.find((arg) => !arg.startsWith('--')) ?? path.join(CORPUS, 'dev.jsonl');
  const scorer = path.join(CORPUS, 'score.mjs');
  for (const needed of [scorer, file]) {
    if (!existsSync(needed)) {
      console.error(
        `${needed} is not there. The labelled articles are not part of this repository; put them at ../shared/corpus beside it.`,
      );
      return 2;
    }
  }
  const folder = mkdtempSync(path.join(tmpdir(), 'reportedly-score-'));
  try {
    const predictions = readFileSync(file, 'utf8')
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => {
        const { id, text } = JSON.parse(line) as { id: string; text: string };
        return JSON.stringify({ id, ...detect(text) });
      });
    const predicted = path.join(folder, 'predicted.jsonl');
    writeFileSync(predicted, `${predictions.join('\n')}\n`);
    const options = args.filter((arg) => arg.startsWith('--'));
    const run = spawnSync(process.execPath, [scorer, file, predicted, ...options], { stdio: 'inherit' });
    return run.status ?? 2;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

process.exitCode = main(process.argv.slice(2));
