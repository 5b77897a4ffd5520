/**
 * Prints the test files that failed, one a line, from vitest's JSON report: node tools/failed-files.mjs REPORT
 * Fails where there are none, or more than chance explains.
 */
import { readFileSync } from 'node:fs';
import { relative } from 'node:path';

/** A browser on a busy machine fails one file or two; more are a fault. */
const MOST = 3;

const { testResults } = JSON.parse(readFileSync(process.argv[2], 'utf8'));
const failed = testResults.filter(({ status }) => status === 'failed').map(({ name }) => relative('', name));
if (failed.length === 0 || failed.length > MOST) {
  console.error(`${failed.length} test files failed; up to ${MOST} are tried again`);
  process.exit(1);
}
console.log(failed.join('\n'));
