import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Pages, servePages } from '../../tools/serve';
import { type Chromium, highlighted, newProfile, type Profile, startChromium } from './support/chromium';
import { openArticle } from './support/steps';

/** "Only when I click": nothing is granted, and the toolbar button alone lets the reader into the tab. */

let server: Pages;
let profile: Profile;
let chromium: Chromium;

beforeAll(async () => {
  server = await servePages({ '/article': 'sample/article.html' });
  profile = await newProfile();
  chromium = await startChromium(profile);
});

afterAll(async () => {
  await chromium?.close();
  await profile?.remove();
  await server?.close();
});

describe('a reader who chose "only when I click"', () => {
  it('is asked for no permission at install', async () => {
    const worker = await chromium.worker();
    const { origins } = await worker.evaluate(() => chrome.permissions.getAll());
    expect(origins).toEqual([]);
  });

  it('has a shortcut for the popup, the next claim, an annotation and the highlights', async () => {
    const worker = await chromium.worker();
    const given = await worker.evaluate(async () =>
      (await chrome.commands.getAll()).filter(({ shortcut }) => shortcut).map(({ name }) => name),
    );
    expect(given).toEqual(['_execute_action', 'annotate-selection', 'next-claim', 'toggle-highlights']);
  });

  it('opens an article and finds it untouched', async () => {
    const welcome = await chromium.context.newPage();
    await welcome.goto(chromium.url('welcome/index.html'));
    await welcome.getByRole('button', { name: 'Only when I click' }).click();
    await welcome.getByText(/^Set\. Open a news article/).waitFor();
    await welcome.close();
    const article = await openArticle(chromium, `${server.origin}/article`);
    await article.waitForTimeout(700);
    expect(await article.evaluate(() => CSS.highlights.size)).toBe(0);
    await article.close();
  });

  it('clicks the toolbar button and sees it marked', async () => {
    const article = await openArticle(chromium, `${server.origin}/article`);
    const page = await chromium.context.newCDPSession(article);
    const { targetInfo } = await page.send('Target.getTargetInfo');
    const browser = await chromium.context.browser()?.newBrowserCDPSession();
    const session = browser ?? page;
    await article.bringToFront();
    const { targetInfos } = await session.send('Target.getTargets', { filter: [{ type: 'tab' }] });
    const tab = targetInfos.find(({ url }) => url === targetInfo.url);
    await expect
      .poll(async () => {
        await session
          .send('Extensions.triggerAction' as never, { id: chromium.id, targetId: tab?.targetId } as never)
          .catch(() => undefined);
        await article.waitForTimeout(500);
        return highlighted(article, 'reportedly-stated');
      })
      .toBeGreaterThan(0);
    expect(await highlighted(article, 'reportedly-speculative')).toBeGreaterThan(0);
    await article.close();
  });
});
