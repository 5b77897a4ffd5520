import type { Page } from 'playwright-core';
import { sampleText } from '../test/bench/sample-article';
import { newProfile, startChromium } from '../test/browser/support/chromium';
import { allowAllSites } from '../test/browser/support/steps';
import { servePages } from './serve';

/**
 * What the extension costs a page's main thread, from a trace of Chromium: npm run bench:page
 * Each page is loaded RUNS times in a new tab; medians. `main thread` is the processor's time in tasks of the extension,
 * `gate` the part of it that the gate's script takes; `painted` is from the gate's start (the page is idle) to the frame
 * that shows the highlights; `longest task` is the longest that has anything of the extension in it.
 */

const RUNS = 15;
/** How long a page is watched after it was loaded, in ms. */
const SETTLING = 1500;

const page = (head: string, body: string) =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8">${head}</head><body>${body}</body></html>`;
const row = <T>(length: number, make: (i: number) => T) => Array.from({ length }, (_, i) => make(i));
const paragraphs = (text: string) =>
  text
    .split('\n\n')
    .map((part) => `<p>${part}</p>`)
    .join('\n');

const shelf = page(
  '<title>Kettles</title><meta property="og:type" content="website">',
  `<h1>Kettles</h1>${row(
    60,
    (i) =>
      `<div class="card"><a href="/k/${i}"><h3>Kettle ${i}</h3></a><p>A kettle of steel with a lid that stays cool and a cord that winds itself up, number ${i}.</p></div>`,
  ).join('')}`,
);
const headlines = page(
  '<title>World</title><script type="application/ld+json">{"@context":"https://schema.org","@type":"CollectionPage","name":"World"}</script>',
  `<h1>World</h1>${row(300, (i) => `<div class="card"><a href="/w/${i}"><h3>Story ${i}</h3></a><p>What happened, number ${i}.</p></div>`).join('')}`,
);
/** An article of `length` characters; 1,000 words are some 6,200. */
const article = (length: number) =>
  page(
    '<title>Sanctions widened</title><meta property="og:type" content="article">',
    `<nav>${row(40, (i) => `<a href="/n/${i}">Topic ${i}</a>`).join(' ')}</nav><article><h1>Sanctions widened</h1>${paragraphs(sampleText(length))}</article><footer>${row(60, (i) => `<p><a href="/f/${i}">Another story, number ${i}</a></p>`).join('')}</footer>`,
  );

const pages: Record<string, string> = {
  '/shop/kettles': shelf,
  '/world-news': headlines,
  '/kettles-of-the-year': shelf,
  '/news/1000-words': article(6200),
  '/news/10000-words': article(62_000),
};

interface TraceEvent {
  name: string;
  ph: string;
  pid: number;
  tid: number;
  ts: number;
  dur?: number;
  tdur?: number;
  args?: { data?: { url?: string } };
}

const PAINTED = 'reportedly-painted';

/** Marks the frame after the first one in which highlights are there. */
const watchPaint = `{
  const look = () => {
    if ([...CSS.highlights.keys()].some((name) => name.startsWith('reportedly-')))
      requestAnimationFrame(() => performance.mark('${PAINTED}'));
    else requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
}`;

async function traceOf(tab: Page, url: string): Promise<TraceEvent[]> {
  const cdp = await tab.context().newCDPSession(tab);
  const events: TraceEvent[] = [];
  cdp.on('Tracing.dataCollected', ({ value }) => events.push(...(value as unknown as TraceEvent[])));
  await cdp.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: {
      includedCategories: ['devtools.timeline', 'disabled-by-default-devtools.timeline', 'blink.user_timing'],
    },
  });
  await tab.goto(url);
  await tab.waitForTimeout(SETTLING);
  const complete = new Promise<void>((resolve) => cdp.once('Tracing.tracingComplete', () => resolve()));
  await cdp.send('Tracing.end');
  await complete;
  return events;
}

interface Cost {
  gate: number;
  mainThread: number;
  longestTask: number;
  painted: number | null;
}

const isOurs = ({ args }: TraceEvent) => args?.data?.url?.startsWith('chrome-extension://') === true;

function costOf(events: readonly TraceEvent[]): Cost {
  const gate = events.find(
    (event) => event.name === 'EvaluateScript' && event.args?.data?.url?.endsWith('/gate.js'),
  );
  if (!gate) throw new Error('the gate did not run');
  const ownThread = events.filter(({ pid, tid }) => pid === gate.pid && tid === gate.tid);
  const ours = ownThread.filter((event) => event.ph === 'X' && isOurs(event));
  const tasks = ownThread.filter(
    ({ name, ts, dur = 0 }) =>
      name === 'RunTask' && ours.some((event) => event.ts >= ts && event.ts < ts + dur),
  );
  const mark = events.find(({ name, ts }) => name === PAINTED && ts > gate.ts);
  return {
    gate: (gate.tdur ?? 0) / 1000,
    mainThread: tasks.reduce((sum, { tdur = 0 }) => sum + tdur, 0) / 1000,
    longestTask: Math.max(...tasks.map(({ tdur = 0 }) => tdur)) / 1000,
    painted: mark ? (mark.ts - gate.ts) / 1000 : null,
  };
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[values.length >> 1] ?? 0;
}

const server = await servePages(
  Object.fromEntries(Object.entries(pages).map(([path, html]) => [path, () => html])),
);
const profile = await newProfile();
const chromium = await startChromium(profile);
await allowAllSites(chromium);
await chromium.context.addInitScript(watchPaint);

for (const path of Object.keys(pages)) {
  const costs: Cost[] = [];
  for (let run = 0; run < RUNS; run++) {
    const tab = await chromium.context.newPage();
    costs.push(costOf(await traceOf(tab, `${server.origin}${path}`)));
    await tab.close();
  }
  const of = (name: 'gate' | 'mainThread' | 'longestTask') =>
    `${median(costs.map((cost) => cost[name])).toFixed(1)} ms`;
  const painted = costs.flatMap((cost) => cost.painted ?? []);
  console.log(
    JSON.stringify({
      page: path,
      gate: of('gate'),
      mainThread: of('mainThread'),
      longestTask: of('longestTask'),
      painted: painted.length === 0 ? null : `${median(painted).toFixed(0)} ms`,
    }),
  );
}
await chromium.close();
await profile.remove();
await server.close();
