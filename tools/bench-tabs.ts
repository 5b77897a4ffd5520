import { setTimeout as pause } from 'node:timers/promises';
import { article, body, claims } from '../test/browser/living/pages';
import { newProfile } from '../test/browser/support/chromium';
import { chooseAll, closeFirstRun } from '../test/browser/support/first-run';
import { startSeenChromium } from '../test/browser/support/seen-chromium';
import { isShort, record } from './bench/record';
import { browserUsage } from './bench-tabs/processes';
import { openTabs } from './bench-tabs/tabs';
import { servePages } from './serve';

/**
 * What many open tabs cost, in Chromium on Linux: npm run bench:tabs [-- --short | COUNT…]
 * Each tab shows an article that changes four times a second, was read once and is hidden by the next. With 1, 30 and 300 of them:
 * processor time of all pages and of the extension's background over IDLE seconds in which nobody does anything, as a share of one
 * core; memory of a tab and of the background. All of it once where the extension reads nothing, and once where it reads every page.
 */

const IDLE = isShort ? 2 : 10;
/** How long the last tab is given to come to rest, in ms. */
const SETTLING = 5000;
const asked = process.argv.slice(2).map(Number).filter(Boolean);
const counts = asked.length > 0 ? asked : isShort ? [1, 5] : [1, 30, 300];
/** What hidden pages may take of a core more than without the extension, in percent: the grain of the measure. */
const HIDDEN = 1;

const paragraphs = Array.from({ length: 8 }, (_, i) => body(claims.bank, `district ${i}`)).join('\n');
const page = article(
  'Bank put on the list',
  paragraphs,
  '',
  `<script>
const p = document.createElement('p');
document.querySelector('article p').after(p);
let n = 0;
setInterval(() => { p.textContent = 'Minute by minute: ' + n++; }, 250);
</script>`,
);

const server = await servePages({ '/bank': () => page });

interface Cost {
  pages: { share: number; perTab: number };
  background: { share: number; memory: number };
}

async function measure(tabs: number, reads: boolean): Promise<Cost> {
  const profile = await newProfile();
  const chromium = await startSeenChromium(profile);
  const pid = chromium.browser.process()?.pid;
  if (pid === undefined) throw new Error('Chromium has no process');
  await closeFirstRun(chromium.browser, chromium.url('welcome/index.html'));
  if (reads) {
    await chromium.grant('*://*/*');
    await chooseAll(chromium.open);
  }
  const own = await chromium.open('welcome/index.html', 'button');
  await openTabs(own, `${server.origin}/bank`, tabs, reads);
  // Whoever turns to a page of the browser's own leaves all articles hidden.
  await chromium.browser.newPage();
  await own.close();
  await pause(SETTLING);
  const before = await browserUsage(pid);
  await pause(IDLE * 1000);
  const after = await browserUsage(pid);
  await chromium.close();
  await profile.remove();
  const share = (of: 'pages' | 'extension') => (after[of].cpu - before[of].cpu) / (IDLE * 10);
  return {
    pages: { share: share('pages'), perTab: after.pages.memory / tabs },
    background: { share: share('extension'), memory: after.extension.memory },
  };
}

const print = (tabs: number, extension: string, { pages, background }: Cost) =>
  console.log(
    JSON.stringify({
      tabs,
      extension,
      pages: `${pages.share.toFixed(2)} % of a core`,
      memoryPerTab: `${pages.perTab.toFixed(1)} MB`,
      background: `${background.share.toFixed(2)} % of a core`,
      backgroundMemory: `${background.memory.toFixed(1)} MB`,
    }),
  );

/** The figures of few tabs are told before those of many are measured, which may be cut off. */
for (const tabs of counts) {
  const bare = await measure(tabs, false);
  print(tabs, 'reads nothing', bare);
  const { pages, background } = await measure(tabs, true);
  print(tabs, 'reads all', { pages, background });
  const name = `${tabs} open ${tabs === 1 ? 'tab' : 'tabs'}`;
  record({
    name: `${name}: hidden pages`,
    value: pages.share - bare.pages.share,
    unit: '%',
    budget: { most: HIDDEN },
  });
  record({ name: `${name}: background`, value: background.share, unit: '%', budget: { most: HIDDEN } });
  record({ name: `${name}: memory a tab`, value: pages.perTab - bare.pages.perTab, unit: 'MB' });
  record({ name: `${name}: memory of the background`, value: background.memory, unit: 'MB' });
}
await server.close();
