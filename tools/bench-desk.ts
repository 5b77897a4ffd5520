/**
 * Times the review page's desk in real Chromium, with the built extension: npm run bench:desk -- [ANNOTATIONS…]
 *
 * For each size (1,000, 10,000 and 100,000 annotations unless told) fills a profile with made-up articles of ten annotations each, then
 * starts the browser anew and times what a reader waits for, from the key or the navigation to the painted list:
 * - first rows: the first opening in a fresh browser, and the median of 5 more
 * - search: what is typed key by key, at the pace of a quick typist; median and worst key
 * - scrolling: 6 seconds at 4,000 px/s; frames that came late, and frames in which a row in sight had no words yet. Beside them, what the
 *   browser alone is late with: the same scrolling through a page without any script that has such rows in its document
 * - one verdict, and what is done to all: verdict, tag renamed, both taken back
 * - ledger, dossiers and pictures: until they are there, and the longest time in which the page could do nothing else
 * - memory: the page's JavaScript heap after a collection, and the private memory of its whole process
 * A profile is kept in build/bench-desk/ and filled once. Milliseconds, MB.
 */
import { existsSync } from 'node:fs';
import { mkdir, rename } from 'node:fs/promises';
import os from 'node:os';
import { startChromium } from '../test/browser/support/chromium';
import { recordDesk } from './bench-desk/figures';
import { fillProfile } from './bench-desk/fill';
import { measure } from './bench-desk/measure';
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

const columns = new Map<string, Map<string, Measure>>();
for (const size of sizes.length > 0 ? sizes : [1000, 10_000, 100_000]) {
  const chromium = await startChromium({ folder: await profileOf(size), remove: async () => undefined });
  try {
    const measures = await measure(chromium);
    columns.set(size.toLocaleString('en'), measures);
    recordDesk(size.toLocaleString('en'), measures);
  } finally {
    await chromium.close();
  }
}
printTable(columns);
console.log(
  `load of the machine: ${os
    .loadavg()
    .map((load) => load.toFixed(1))
    .join(', ')} on ${os.cpus().length} cores`,
);
