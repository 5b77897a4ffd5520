import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { documentOf, isWithin, type Run, tableOf } from './bench/document';
import { type Benchmark, benchmarks } from './bench/list';
import { describeMachine } from './bench/machine';
import type { Figure } from './bench/record';

/**
 * Runs all benchmarks, or those that are named, one after another, and writes docs/benchmarks.md from the last figures of each:
 * npm run bench -- [NAME…] [--short]
 *
 * Figures are kept in build/bench/. `--short` does as little as shows that every benchmark runs, prints its figures and writes no file.
 * A budget that is not held is told, and is no failure; a benchmark that breaks is one. In the checks of a landing, where a browser on a
 * busy machine may be slow in a way no wait covers, it is then run once more.
 */

const FOLDER = 'build/bench';
const short = process.argv.includes('--short');
const names = process.argv.slice(2).filter((argument) => !argument.startsWith('--'));
const unknown = names.find((name) => !benchmarks.some((benchmark) => benchmark.name === name));
if (unknown !== undefined) {
  console.error(
    `There is no benchmark "${unknown}". There are: ${benchmarks.map(({ name }) => name).join(', ')}.`,
  );
  process.exit(2);
}

function runScript(script: string, args: readonly string[], env: Record<string, string>): Promise<boolean> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, ['tools/run.mjs', script, ...args], {
      stdio: 'inherit',
      env: { ...process.env, ...env },
    });
    child.once('error', reject);
    child.once('exit', (code) => resolve(code === 0));
  });
}

/** Runs one benchmark; null where it broke. */
async function figuresOf({ name, short: shortArgs }: Benchmark): Promise<Figure[] | null> {
  const file = `${FOLDER}/${name}.figures`;
  await rm(file, { force: true });
  const ended = await runScript(`tools/bench-${name}.ts`, short ? shortArgs : [], { BENCH_FIGURES: file });
  if (!ended || !existsSync(file)) return null;
  const lines = (await readFile(file, 'utf8')).trim().split('\n');
  return lines.map((line) => JSON.parse(line) as Figure);
}

const runFile = (name: string) => `${FOLDER}/${name}.json`;

async function keptRuns(): Promise<Map<string, Run>> {
  const runs = new Map<string, Run>();
  for (const { name } of benchmarks)
    if (existsSync(runFile(name))) runs.set(name, JSON.parse(await readFile(runFile(name), 'utf8')));
  return runs;
}

await mkdir(FOLDER, { recursive: true });
if (!(await runScript('tools/build.ts', [], {}))) process.exit(1);
const machine = describeMachine();
const broken: string[] = [];
for (const benchmark of benchmarks) {
  if (names.length > 0 && !names.includes(benchmark.name)) continue;
  console.log(`\n== ${benchmark.title} (bench:${benchmark.name})`);
  let figures = await figuresOf(benchmark);
  if (!figures && process.env.CI) {
    console.log(`${benchmark.name} broke, and is run once more.`);
    figures = await figuresOf(benchmark);
  }
  if (!figures) {
    broken.push(benchmark.name);
    continue;
  }
  console.log(tableOf(figures));
  for (const figure of figures)
    if (isWithin(figure) === false) console.log(`Not within the budget: ${figure.name}`);
  const run: Run = { day: new Date().toISOString().slice(0, 10), machine, figures };
  if (!short) await writeFile(runFile(benchmark.name), JSON.stringify(run));
}
if (!short) await writeFile('docs/benchmarks.md', documentOf(benchmarks, await keptRuns()));
if (broken.length > 0) {
  console.error(`Broken: ${broken.join(', ')}`);
  process.exitCode = 1;
}
