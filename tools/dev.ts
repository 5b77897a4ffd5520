import { spawn } from 'node:child_process';
import { watch } from 'node:fs';
import { HELP, openSample } from './sample-browser';

/**
 * Builds, opens the sample article as `npm start` does, and on every change builds again and reloads extension and pages:
 * `npm run dev`, or `npm run dev -- firefox`. A build that fails is told, and the last good one stays.
 */

const FOLDERS = ['extension', 'src', 'icons', 'sample'];
/** Editors write a file in several steps. */
const QUIET = 100;

function build(): Promise<boolean> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, ['tools/run.mjs', 'tools/build.ts'], { stdio: 'inherit' });
    child.once('error', reject);
    child.once('exit', (code) => resolve(code === 0));
  });
}

const headless = process.argv.includes('--headless');
const wanted = process.argv.slice(2).find((argument) => !argument.startsWith('--'));
const sample = (await build()) ? await openSample(wanted, headless) : undefined;
if (!sample) {
  if (sample === null) console.error(HELP);
  process.exit(1);
}
console.log(`The sample article is open at ${sample.address}. Saved changes are built and loaded.`);
console.log('Close the browser, or press Ctrl+C here, to end.');

let isBuilding = false;
let isOutdated = false;
let timer: NodeJS.Timeout | undefined;

async function bringUpToDate(): Promise<void> {
  isOutdated = true;
  if (isBuilding) return;
  isBuilding = true;
  while (isOutdated) {
    isOutdated = false;
    const start = Date.now();
    if (!(await build())) console.error('Not reloaded: the build failed.');
    else if (!isOutdated)
      await sample?.reload().then(
        () => console.log(`Built and reloaded in ${((Date.now() - start) / 1000).toFixed(1)} s.`),
        (error: unknown) => console.error('Built, but not reloaded:', error),
      );
  }
  isBuilding = false;
}

function changed(): void {
  clearTimeout(timer);
  timer = setTimeout(bringUpToDate, QUIET);
}

const watchers = [
  ...FOLDERS.map((folder) => watch(folder, { recursive: true }, changed)),
  // An editor may put a new file in the old one's place, which a watch of the file itself would miss.
  watch('.', (_, name) => {
    if (name === 'manifest.json') changed();
  }),
];
await sample.closed();
for (const watcher of watchers) watcher.close();
clearTimeout(timer);
