import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { packageFacts } from './build/packages';

/**
 * Prints which packages the last build holds, how much of each, and under which licence. Ends with status 1 where a licence
 * is neither permissive nor a named exception, or where a package is not named in `docs/dependencies.md`.
 */

const PERMISSIVE = new Set(['MIT', 'ISC', '0BSD', 'BSD-2-Clause', 'BSD-3-Clause', 'Apache-2.0', 'Unlicense']);
/** Not permissive, but binding no more than its own unchanged file, whose source is named beside it: see `docs/dependencies.md`. */
const EXCEPTIONS: Record<string, string> = { 'webextension-polyfill': 'MPL-2.0' };

const BUILT = 'build/packages.json';
const DOCUMENT = 'docs/dependencies.md';

if (!existsSync(BUILT)) {
  console.error(`${BUILT} is not there: run "npm run build" first.`);
  process.exit(2);
}
const sizes: Record<string, number> = JSON.parse(await readFile(BUILT, 'utf8'));
const document = await readFile(DOCUMENT, 'utf8');
const facts = await Promise.all(Object.keys(sizes).map(packageFacts));

console.log(
  '| package | version | licence | bytes in all scripts, before minifying |\n| --- | --- | --- | ---: |',
);
for (const { name, version, licence } of facts)
  console.log(`| ${name} | ${version} | ${licence} | ${sizes[name]} |`);

const faults = facts.flatMap(({ name, licence }) => [
  ...(PERMISSIVE.has(licence) || EXCEPTIONS[name] === licence
    ? []
    : [`${name}: the licence "${licence}" is not among the permissive ones.`]),
  ...(document.includes(`\`${name}\``) ? [] : [`${name} is in the build but not in ${DOCUMENT}.`]),
]);
for (const fault of faults) console.error(fault);
process.exitCode = faults.length > 0 ? 1 : 0;
