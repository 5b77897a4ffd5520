import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { article, body, claims } from '../living/pages';
import { browsers, type UpdatingReader } from '../living/readers';
import { confirm, popupOf, seeClaim } from '../living/steps';
import { type RecordingProxy, recordingProxy } from '../support/recording-proxy';

/** Everything that a browser with the extension asks of any network, from its start to an export. */

const ARTICLE = 'http://news.example/2031/03/05/bank';
const BANK = 'Northern Shipping Bank';
const ELSEWHERE = 'http://elsewhere.example/';

/** Browsers ask their makers for updates, lists and the like, with and without the extension; `built.test.ts` shows that it asks nobody. */
const MAKERS =
  /^(?:https?:\/\/)?[\w-]+(?:\.[\w-]+)*\.(?:google|googleapis|gstatic|gvt1|mozilla)\.(?:com|net|org)(?=[:/])/;

describe.each(browsers)('in %s', (_, start) => {
  let proxy: RecordingProxy;
  let reader: UpdatingReader;

  beforeAll(async () => {
    proxy = await recordingProxy({
      [ARTICLE]: article('Bank put on the list', body(claims.bank, 'the capital')),
    });
    reader = await start({ proxy: proxy.port });
  });
  afterAll(async () => {
    await reader?.close();
    await proxy?.close();
  });

  /** What was asked for beside the article; the browser's own business is left out. */
  const others = () => {
    const own = [ARTICLE, new URL('/favicon.ico', ARTICLE).href];
    return proxy.asked.filter((asked) => !own.includes(asked) && !MAKERS.test(asked));
  };

  it('an article is read, tagged, looked up and taken out, and nothing is asked for but the article', async () => {
    const tab = await reader.newTab();
    await tab.goto(ARTICLE);
    await seeClaim(tab, BANK);
    await confirm(tab, BANK);
    const popup = await popupOf(reader, ARTICLE);
    await expect.poll(() => popup.text()).toContain(BANK);
    await popup.close();

    const review = await reader.own('review/index.html');
    await expect.poll(() => review.text()).toContain(BANK);
    const click = (role: string, name: string) =>
      review.run<boolean>(`(() => {
        const found = [...document.querySelectorAll(${JSON.stringify(role)})].find((each) => each.textContent.trim().startsWith(${JSON.stringify(name)}));
        found?.click();
        return found !== undefined;
      })()`);
    await review.run(`{
      HTMLAnchorElement.prototype.click = function () { globalThis.offered = this.download; };
    }`);
    expect(await click('button', 'Export')).toBe(true);
    await expect.poll(() => click('[role="menuitem"]', 'JSON-LD')).toBe(true);
    await expect.poll(() => review.run('globalThis.offered')).toBe('annotations.jsonld');
    await review.close();
    await reader.update();
    await tab.turnTo();
    await seeClaim(tab, BANK);
    await tab.close();

    expect(proxy.asked).toContain(ARTICLE);
    expect(others()).toEqual([]);
  });

  it('a page of the extension may ask no other host for anything, where the article’s own page may', async () => {
    const ask = `fetch(${JSON.stringify(ELSEWHERE)}, { mode: 'no-cors' }).then(() => 'asked', () => 'refused')`;
    const review = await reader.own('review/index.html');
    expect(await review.run(ask)).toBe('refused');
    expect(others()).toEqual([]);
    await review.close();
    const tab = await reader.newTab();
    await tab.goto(ARTICLE);
    expect(await tab.run(ask)).toBe('asked');
    expect(others()).toEqual([ELSEWHERE]);
    await tab.close();
  });
});
