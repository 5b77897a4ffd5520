import { sampleText } from '../test/bench/sample-article';
import { newProfile, startChromium } from '../test/browser/support/chromium';
import { allowAllSites } from '../test/browser/support/steps';
import { isShort, record } from './bench/record';
import { costOf, traceOf, untilPainted, watchPaint, workOf } from './bench-page/trace';
import { servePages } from './serve';

/**
 * A live blog of 1 MB in Chromium: npm run bench:blog
 * Reads it once, then puts ENTRIES new ones on top, each with a claim, and waits for each to be drawn, and then for as long as the reader
 * rests at most. Milliseconds; of the processor, but for “drawn”, which is by the clock from the entry to its highlight.
 */

const LENGTH = isShort ? 100_000 : 1_000_000;
const ENTRIES = isShort ? 2 : 5;
/** How long the reader may rest after reading a page of this length, in ms. */
const RESTING = isShort ? 0 : 30_000;
/** How long a page is watched after something was done, in ms. */
const SETTLING = isShort ? 1500 : 4000;
const LONGEST_TASK = 50;
const ADDED = 'reportedly-entry-added';
const DRAWN = 'reportedly-entry-drawn';

const entries = sampleText(LENGTH)
  .split('\n\n')
  .map((text, i) => `<section><h2>Entry ${i}</h2><p>${text}</p></section>`)
  .join('\n');
const blog = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Live: sanctions</title>
<meta property="og:type" content="article"><script type="application/ld+json">
{"@context":"https://schema.org","@type":"LiveBlogPosting","headline":"Live: sanctions"}</script></head>
<body><article><h1>Live: sanctions</h1><div id="entries">${entries}</div></article></body></html>`;

/** Puts an entry on top, with a mark in the trace; another when its claim is drawn. */
const addEntry = `(number) => {
  const counted = () => CSS.highlights.get('reportedly-stated')?.size ?? 0;
  const before = counted();
  const entry = document.createElement('section');
  entry.innerHTML = '<h2>New</h2><p>The council of district ' + number + ' imposed an arms embargo on the coastal province on Tuesday.</p>';
  performance.mark('${ADDED}');
  document.querySelector('#entries').prepend(entry);
  return new Promise((resolve) => {
    const look = () => {
      if (counted() === before) return requestAnimationFrame(look);
      performance.mark('${DRAWN}');
      resolve();
    };
    requestAnimationFrame(look);
  });
}`;

const median = (values: readonly number[]) => [...values].sort((a, b) => a - b)[values.length >> 1] ?? 0;

const address = '/live/sanctions-day-9';
const server = await servePages({ [address]: () => blog });
const profile = await newProfile();
const chromium = await startChromium(profile);
try {
  await allowAllSites(chromium);
  await chromium.context.addInitScript(watchPaint);
  const tab = await chromium.context.newPage();
  const open = async () => {
    await tab.goto(`${server.origin}${address}`);
    await untilPainted(tab);
  };
  const opening = costOf(await traceOf(tab, open, SETTLING));
  console.log('opening', opening);
  if (opening.painted === null) throw new Error('the trace lost the painting');
  const heap = await tab.evaluate(() => document.body.textContent?.length ?? 0);
  record({ name: 'text of the page', value: heap / 1e6, unit: 'MB' });
  record({ name: 'opening: idle to painted', value: opening.painted, unit: 'ms' });
  record({ name: 'opening: main thread', value: opening.mainThread, unit: 'ms' });
  record({
    name: 'opening: longest task',
    value: opening.longestTask,
    unit: 'ms',
    budget: { most: LONGEST_TASK },
  });

  const drawn: number[] = [];
  const work: number[] = [];
  const longest: number[] = [];
  for (let number = 0; number < ENTRIES; number += 1) {
    const events = await traceOf(tab, () => tab.evaluate(`(${addEntry})(${number})`), SETTLING);
    const added = events.find(({ name }) => name === ADDED);
    const seen = events.find(({ name }) => name === DRAWN);
    if (!added || !seen) throw new Error('the trace lost an entry');
    const { mainThread, longestTask } = workOf(events, added);
    drawn.push((seen.ts - added.ts) / 1000);
    work.push(mainThread);
    longest.push(longestTask);
    await tab.waitForTimeout(RESTING);
  }
  const figures = { drawn: median(drawn), mainThread: median(work), longestTask: median(longest) };
  console.log('an entry more', figures);
  record({ name: 'an entry more: drawn after', value: figures.drawn, unit: 'ms' });
  record({ name: 'an entry more: main thread', value: figures.mainThread, unit: 'ms' });
  record({
    name: 'an entry more: longest task',
    value: figures.longestTask,
    unit: 'ms',
    budget: { most: LONGEST_TASK },
  });
} finally {
  await chromium.close();
  await profile.remove();
  await server.close();
}
