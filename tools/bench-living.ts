import type { Page } from 'playwright-core';
import { article, body, claims } from '../test/browser/living/pages';
import { highlighted, newProfile, startChromium } from '../test/browser/support/chromium';
import { allowAllSites, openArticle, runCommand } from '../test/browser/support/steps';
import { isShort, record } from './bench/record';
import { servePages } from './serve';

/**
 * What a restless page costs: its main thread's time over SECONDS with 1,000 mutations a second. Prints one JSON line a kind
 * of mutation, in shares of one core: of the page alone, of watching it, and of the browser's drawing of highlights in it. Medians of
 * three rounds, in each of which the page alone, in a browser that reads nothing, is measured just before it is watched.
 *
 *   npm run bench:living [-- --short | ROUNDS [KIND]]    KIND: the first word of a kind of mutation, which alone is measured
 */

const SECONDS = isShort ? 2 : 4;
const [asked, only] = process.argv.slice(2).filter((argument) => !argument.startsWith('--'));
const ROUNDS = Number(asked ?? (isShort ? 1 : 3));

/** What watching may take of a core, in percent. */
const WATCHING = 2;

const kinds: Record<string, string> = {
  'text beside the article': `const clock = document.querySelector('#clock'); let n = 0;
    mutate = () => { clock.firstChild.data = String(n++); };`,
  'nodes beside the article': `const box = document.querySelector('#clock');
    mutate = () => { const node = document.createElement('span'); node.textContent = 'tick'; box.replaceChildren(node); };`,
  'advertisement in the article': `const ad = document.createElement('div'); ad.className = 'ad-slot';
    document.querySelector('article p').after(ad);
    mutate = () => { const node = document.createElement('b'); node.textContent = 'Kettles, half price'; ad.replaceChildren(node); };`,
  'styles in the article': `const second = document.querySelectorAll('article p')[1]; let n = 0;
    mutate = () => { second.style.setProperty('--n', n++); };`,
  'a number in the article': `const p = document.createElement('p'); p.textContent = '0'; document.querySelector('article p').after(p); let n = 0;
    mutate = () => { p.firstChild.data = String(n++); };`,
};

const paragraphs = Array.from({ length: 8 }, (_, i) => body(claims.bank, `district ${i}`)).join('\n');
const page = (code: string) =>
  article(
    'Bank put on the list',
    paragraphs,
    '',
    `<div id="clock">0</div><script>let mutate; ${code}
let due = performance.now();
setInterval(() => { for (const now = performance.now(); due < now; due += 1) mutate(); }, 4);</script>`,
  );

const paths = Object.fromEntries(Object.entries(kinds).map(([, code], i) => [`/${i}`, () => page(code)]));
const server = await servePages(paths);
const profiles = [await newProfile(), await newProfile()] as const;
const bare = await startChromium(profiles[0]);
const reading = await startChromium(profiles[1]);
await allowAllSites(reading);

/** Milliseconds of main-thread time in one second of a tab's life, over SECONDS. */
async function costOf(tab: Page): Promise<number> {
  await tab.waitForTimeout(2000);
  const cdp = await tab.context().newCDPSession(tab);
  await cdp.send('Performance.enable', { timeDomain: 'threadTicks' });
  const taskTime = async () => {
    const { metrics } = await cdp.send('Performance.getMetrics');
    return (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0) * 1000;
  };
  const before = await taskTime();
  await tab.waitForTimeout(SECONDS * 1000);
  const spent = (await taskTime()) - before;
  await cdp.detach();
  return spent / SECONDS;
}

async function alone(path: string): Promise<number> {
  const tab = await openArticle(bare, `${server.origin}${path}`);
  const cost = await costOf(tab);
  await tab.close();
  return cost;
}

/** With the extension: first with highlights drawn, then with them switched off, which leaves the watching. */
async function read(path: string): Promise<{ drawn: number; watched: number }> {
  const tab = await openArticle(reading, `${server.origin}${path}`);
  const stated = () => highlighted(tab, 'reportedly-stated');
  for (let left = 100; left > 0 && (await stated()) === 0; left--) await tab.waitForTimeout(100);
  const drawn = await costOf(tab);
  await runCommand(reading, tab, 'toggle-highlights');
  while ((await stated()) > 0) await tab.waitForTimeout(100);
  const watched = await costOf(tab);
  await tab.close();
  return { drawn, watched };
}

const share = (ms: number) => `${(ms / 10).toFixed(2)} %`;

const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;

for (const [i, name] of Object.keys(kinds).entries()) {
  if (only !== undefined && !name.startsWith(only)) continue;
  const rounds: { page: number; watching: number; drawing: number }[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    const page = await alone(`/${i}`);
    const { drawn, watched } = await read(`/${i}`);
    rounds.push({ page, watching: watched - page, drawing: drawn - watched });
  }
  const page = median(rounds.map(({ page }) => page));
  const watching = median(rounds.map(({ watching }) => watching));
  const drawing = median(rounds.map(({ drawing }) => drawing));
  console.log(
    JSON.stringify({ kind: name, page: share(page), watching: share(watching), drawing: share(drawing) }),
    `watching in each round: ${rounds.map(({ watching }) => share(watching)).join(', ')}`,
  );
  record({ name: `${name}: watching`, value: watching / 10, unit: '%', budget: { most: WATCHING } });
  record({ name: `${name}: drawing`, value: drawing / 10, unit: '%' });
}
for (const chromium of [bare, reading]) await chromium.close();
for (const profile of profiles) await profile.remove();
await server.close();
