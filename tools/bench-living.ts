import { article, body, claims } from '../test/browser/living/pages';
import { highlighted, newProfile, startChromium } from '../test/browser/support/chromium';
import { allowAllSites, openArticle } from '../test/browser/support/steps';
import { servePages } from './serve';

/**
 * What watching a restless page costs: its main thread's time over SECONDS with 1,000 mutations a second, without the
 * extension and with it. Prints one JSON line a kind of mutation; `share` is the difference, of one core.
 */

const SECONDS = 10;

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
const profile = await newProfile();
const chromium = await startChromium(profile);

/** Milliseconds of main-thread time in one second. */
async function measure(path: string, isRead: boolean): Promise<number> {
  const tab = await openArticle(chromium, `${server.origin}${path}`);
  for (let left = 100; isRead && left > 0 && (await highlighted(tab, 'reportedly-stated')) === 0; left--)
    await tab.waitForTimeout(100);
  await tab.waitForTimeout(2000);
  const cdp = await chromium.context.newCDPSession(tab);
  await cdp.send('Performance.enable', { timeDomain: 'threadTicks' });
  const taskTime = async () => {
    const { metrics } = await cdp.send('Performance.getMetrics');
    return (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0) * 1000;
  };
  const before = await taskTime();
  await tab.waitForTimeout(SECONDS * 1000);
  const spent = (await taskTime()) - before;
  await tab.close();
  return spent / SECONDS;
}

const without: number[] = [];
for (const path of Object.keys(paths)) without.push(await measure(path, false));
await allowAllSites(chromium);
for (const [i, kind] of Object.keys(kinds).entries()) {
  const alone = without[i] ?? 0;
  const read = await measure(`/${i}`, true);
  const share = `${((read - alone) / 10).toFixed(2)} %`;
  console.log(JSON.stringify({ kind, msPerSecondAlone: alone, msPerSecondRead: read, share }));
}
await chromium.close();
await profile.remove();
await server.close();
