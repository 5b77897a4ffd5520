/**
 * Times the review page's desk in real Chromium, with the built extension: npm run bench:desk -- [ANNOTATIONS…]
 *
 * For each size (1,000, 10,000 and 100,000 annotations unless told) fills a profile with made-up articles of ten annotations each, then
 * starts the browser anew and times what a reader waits for, from the key or the navigation to the painted list:
 * - first rows: the first opening in a fresh browser, beside it what the browser alone takes to open the store, and the median of 5 more
 * - search: what is typed key by key, at the pace of a quick typist; median and worst key
 * - scrolling: 6 seconds at 4,000 px/s; frames that came late, and frames in which a row in sight had no words yet. Beside them, what the
 *   browser alone is late with: the same scrolling through a page without any script that has such rows in its document
 * - one verdict, and what is done to all: verdict, tag renamed, both taken back
 * - ledger, dossiers and pictures, each in a browser of its own: until they are there, the longest time in which the page could do nothing
 *   else, and the private memory of its process then
 * - memory: the page's JavaScript heap after a collection, and the private memory of its whole process
 * A profile is kept in build/bench-desk/ and filled once. Milliseconds, MB.
 */
import { existsSync } from 'node:fs';
import { mkdir, rename } from 'node:fs/promises';
import os from 'node:os';
import { type Chromium, startChromium } from '../test/browser/support/chromium';
import { recordDesk } from './bench-desk/figures';
import { fillProfile } from './bench-desk/fill';
import { measureFloor } from './bench-desk/floor';
import { measure } from './bench-desk/measure';
import { measureView, views } from './bench-desk/registers';
import { type Measure, printTable } from './bench-desk/table';

const sizes = process.argv.slice(2).map(Number);
if (sizes.some((size) => !Number.isInteger(size) || size < 10)) {
  console.error('usage: npm run bench:desk -- [ANNOTATIONS…], ten at least');
  process.exit(2);
}

/** A profile with so many annotations; made where it is not there yet. */
async function profileOf(annotations: number): Promise<string> {
  const folder = `build/bench-desk/${annotations}`;
  if (existsSync(folder)) return folder;
  await mkdir('build/bench-desk', { recursive: true });
  const unfinished = `${folder}-${process.pid}`;
  await fillProfile(unfinished, annotations);
  await rename(unfinished, folder);
  return folder;
}

/** What is measured in a browser of its own, which is started on a profile. */
async function inBrowser(
  folder: string,
  work: (chromium: Chromium) => Promise<Map<string, Measure>>,
): Promise<Map<string, Measure>> {
  const chromium = await startChromium({ folder, remove: async () => undefined });
  try {
    return await work(chromium);
  } finally {
    await chromium.close();
  }
}

const columns = new Map<string, Map<string, Measure>>();
for (const size of sizes.length > 0 ? sizes : [1000, 10_000, 100_000]) {
  const folder = await profileOf(size);
  const measures = new Map([
    ...(await inBrowser(folder, measureFloor)),
    ...(await inBrowser(folder, measure)),
  ]);
  for (const view of views)
    for (const [name, figure] of await inBrowser(folder, (chromium) => measureView(chromium, view)))
      measures.set(name, figure);
  columns.set(size.toLocaleString('en'), measures);
  recordDesk(size.toLocaleString('en'), measures);
}
printTable(columns);
console.log(
  `load of the machine: ${os
    .loadavg()
    .map((load) => load.toFixed(1))
    .join(', ')} on ${os.cpus().length} cores`,
);
