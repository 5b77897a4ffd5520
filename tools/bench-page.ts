import { stat } from 'node:fs/promises';
import { sampleText } from '../test/bench/sample-article';
import { type Chromium, newProfile, startChromium } from '../test/browser/support/chromium';
import { allowAllSites, stopWorker } from '../test/browser/support/steps';
import { isShort, record } from './bench/record';
import { floorExtension } from './bench-page/floor';
import { type Cost, costOf, traceOf, untilPainted, watchPaint } from './bench-page/trace';
import { servePages } from './serve';

/**
 * What the extension costs a page's main thread, from a trace of Chromium: npm run bench:page
 * Each page is loaded RUNS times in a new tab, FLOOR_RUNS times with the floor; medians. `main thread` is the processor's time in tasks of the extension,
 * `gate` the part of it that the gate's script takes; `painted` is from the gate's start (the page is idle) to the frame
 * that shows the highlights, once with the background's worker awake and once stopped before; `longest task` is the longest that has anything of the extension in it. `floor` is the main thread's
 * time with an extension that only looks for a headline and, on an article, loads an empty reader.
 */

const RUNS = isShort ? 2 : 15;
const FLOOR_RUNS = isShort ? 1 : 7;
/** How long a page is watched after it was loaded, in ms, where all that the extension does in it counts. */
const SETTLING = 1500;
/** The same where an extension is watched that does nothing once it has painted. */
const FLOOR_SETTLING = 500;

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

interface Kind {
  path: string;
  name: string;
  html: string;
  isArticle: boolean;
  /** Milliseconds that the design allows. */
  budget: { mainThread?: number; painted?: number };
}

const noArticle = { mainThread: 1 };
const kinds: readonly Kind[] = [
  { path: '/shop/kettles', name: 'a shop', html: shelf, isArticle: false, budget: noArticle },
  { path: '/world-news', name: 'a page of headlines', html: headlines, isArticle: false, budget: noArticle },
  {
    path: '/kettles-of-the-year',
    name: 'a shop’s page with an article’s address',
    html: shelf,
    isArticle: false,
    budget: noArticle,
  },
  {
    path: '/news/1000-words',
    name: 'an article of 1,000 words',
    html: article(6200),
    isArticle: true,
    budget: { mainThread: 10, painted: 100 },
  },
  {
    path: '/news/10000-words',
    name: 'an article of 10,000 words',
    html: article(62_000),
    isArticle: true,
    budget: {},
  },
];
/** What a first result may take longer where the worker has to start, run its script and read the models, in ms. */
const WAKING = 60;
/** No task on any page may be longer, in ms. */
const LONGEST_TASK = 50;

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[values.length >> 1] ?? 0;
}

const server = await servePages(Object.fromEntries(kinds.map(({ path, html }) => [path, () => html])));

/** Loads a page in a new tab, watched for `settling` milliseconds after it was loaded and, where it is an article, painted. */
async function loadingOf(chromium: Chromium, { path, isArticle }: Kind, settling: number): Promise<Cost> {
  const tab = await chromium.context.newPage();
  const open = async () => {
    await tab.goto(`${server.origin}${path}`);
    if (isArticle) await untilPainted(tab);
  };
  const cost = costOf(await traceOf(tab, open, settling));
  await tab.close();
  return cost;
}

async function costsOf(chromium: Chromium, kind: Kind, runs: number, settling: number): Promise<Cost[]> {
  const costs: Cost[] = [];
  for (let run = 0; run < runs; run++) costs.push(await loadingOf(chromium, kind, settling));
  return costs;
}

/** Starts Chromium with an extension, does something in it, and leaves nothing behind. */
async function within<T>(dist: string | undefined, work: (chromium: Chromium) => Promise<T>): Promise<T> {
  const profile = await newProfile();
  const chromium = await startChromium(profile, dist === undefined ? {} : { dist });
  const result = await work(chromium);
  await chromium.close();
  await profile.remove();
  return result;
}

/** How much longer highlights take where the worker was stopped before, in ms; `awake` are loadings with the worker awake. */
async function wakingOf(
  chromium: Chromium,
  kind: Kind,
  runs: number,
  awake: readonly Cost[],
): Promise<number> {
  const painted = (costs: readonly Cost[]) => median(costs.flatMap((cost) => cost.painted ?? []));
  const woken: Cost[] = [];
  for (let run = 0; run < runs; run++) {
    await stopWorker(chromium);
    // What comes after the painting is not asked for.
    woken.push(await loadingOf(chromium, kind, 0));
  }
  return painted(woken) - painted(awake);
}

const nothing = await floorExtension();
const floors = await within(nothing.folder, async (chromium) => {
  await chromium.context.addInitScript(watchPaint);
  const found = new Map<string, { mainThread: number; waking: number }>();
  for (const kind of kinds) {
    const costs = await costsOf(chromium, kind, FLOOR_RUNS, FLOOR_SETTLING);
    const waking = kind.isArticle ? await wakingOf(chromium, kind, FLOOR_RUNS, costs) : 0;
    found.set(kind.path, { mainThread: median(costs.map((cost) => cost.mainThread)), waking });
  }
  return found;
});
await nothing.remove();

const most = (budget: number | undefined) => (budget === undefined ? {} : { budget: { most: budget } });
const paintings: number[] = [];
await within(undefined, async (chromium) => {
  await allowAllSites(chromium);
  await chromium.context.addInitScript(watchPaint);
  for (const kind of kinds) {
    const { path, name, budget } = kind;
    const costs = await costsOf(chromium, kind, RUNS, SETTLING);
    const of = (part: 'gate' | 'mainThread' | 'longestTask') => median(costs.map((cost) => cost[part]));
    const painted = costs.flatMap((cost) => cost.painted ?? []);
    const floor = floors.get(path) ?? { mainThread: 0, waking: 0 };
    console.log(
      JSON.stringify({
        page: path,
        gate: `${of('gate').toFixed(1)} ms`,
        mainThread: `${of('mainThread').toFixed(1)} ms`,
        floor: `${floor.mainThread.toFixed(1)} ms`,
        longestTask: `${of('longestTask').toFixed(1)} ms`,
        painted: painted.length === 0 ? null : `${median(painted).toFixed(0)} ms`,
      }),
    );
    record({ name: `${name}: main thread`, value: of('mainThread'), unit: 'ms', ...most(budget.mainThread) });
    record({ name: `${name}: of it the browser’s floor`, value: floor.mainThread, unit: 'ms' });
    record({ name: `${name}: of it the gate`, value: of('gate'), unit: 'ms' });
    record({ name: `${name}: longest task`, value: of('longestTask'), unit: 'ms', ...most(LONGEST_TASK) });
    if (painted.length === 0) continue;
    paintings.push(median(painted));
    record({
      name: `${name}: idle to painted`,
      value: median(painted),
      unit: 'ms',
      ...most(budget.painted),
    });
    const waking = await wakingOf(chromium, kind, RUNS, costs);
    console.log(
      JSON.stringify({
        page: path,
        longerWithWorkerStopped: `${waking.toFixed(0)} ms`,
        withAnEmptyWorker: `${floor.waking.toFixed(0)} ms`,
      }),
    );
    record({
      name: `${name}: longer where the background has to start`,
      value: waking,
      unit: 'ms',
      ...most(budget.painted === undefined ? undefined : WAKING),
    });
    record({ name: `${name}: of it a worker that does nothing`, value: floor.waking, unit: 'ms' });
  }
});
const [small = 1, large = 1] = paintings;
record({
  name: 'growth of idle to painted: 10,000 words against ten times 1,000',
  value: large / (10 * small),
  unit: '×',
});
const { size } = await stat('dist/chrome/gate.js');
record({ name: 'script on a page that is no article', value: size / 1024, unit: 'KB', budget: { most: 8 } });
await server.close();
