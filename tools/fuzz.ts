/**
 * Throws broken input at every parser: npm run fuzz -- [--cases N] [--seconds S] [--seed N] [--path P] [NAME…]
 *
 * Each parser named (all by default) is given N cases (10,000 by default), or as many as S seconds allow. The first input that breaks
 * one is made small and printed with the seed and path that bring it back; exit status 1.
 */
import { parseArgs } from 'node:util';
import fc from 'fast-check';
import { pollution, targets } from '../test/fuzz/targets';

function usage(message: string): never {
  console.error(`${message}\nusage: npm run fuzz -- [--cases N] [--seconds S] [--seed N] [--path P] [NAME…]`);
  console.error(`names: ${[...targets.keys()].join(', ')}`);
  process.exit(2);
}

const options = {
  cases: { type: 'string' },
  seconds: { type: 'string' },
  seed: { type: 'string' },
  path: { type: 'string' },
} as const;

function given() {
  try {
    return parseArgs({ options, allowPositionals: true });
  } catch (error) {
    return usage(error instanceof Error ? error.message : String(error));
  }
}

function whole(text: string | undefined, name: string): number | undefined {
  if (text === undefined) return undefined;
  const value = Number(text);
  return Number.isSafeInteger(value) ? value : usage(`--${name} is no whole number: ${text}`);
}

const { values, positionals } = given();
const seconds = whole(values.seconds, 'seconds');
const cases = whole(values.cases, 'cases') ?? (seconds === undefined ? 10_000 : Number.MAX_SAFE_INTEGER);
const seed = whole(values.seed, 'seed');
const names = positionals.length > 0 ? positionals : [...targets.keys()];
let broken = 0;
for (const name of names) {
  const { property } = targets.get(name) ?? usage(`There is no parser ${name}.`);
  const started = performance.now();
  const result = await fc.check(property, {
    numRuns: cases,
    ...(seed !== undefined && { seed }),
    ...(values.path !== undefined && { path: values.path }),
    ...(seconds !== undefined && { interruptAfterTimeLimit: seconds * 1000 }),
  });
  const took = ((performance.now() - started) / 1000).toFixed(1);
  const polluted = pollution();
  const failed = (result.failed && result.counterexample !== null) || polluted.length > 0;
  console.log(`${name}: ${result.numRuns} cases in ${took} s${failed ? ', BROKEN' : ''}`);
  if (!failed) continue;
  broken += 1;
  console.log(await fc.asyncDefaultReportMessage(result));
  if (result.errorInstance !== null) console.log(result.errorInstance);
  if (polluted.length > 0) console.log(`Every object has: ${polluted.join(', ')}`);
}
process.exit(broken > 0 ? 1 : 0);
