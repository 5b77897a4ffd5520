import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Pages, servePages } from '../../../tools/serve';
import { article, body, claims } from '../living/pages';
import { browsers, type UpdatingReader } from '../living/readers';
import { confirm, seeClaim } from '../living/steps';

/** What a tab whose process was taken over can have the background do: it sends what messages it likes, as the reader's scripts would. */

const BANK = 'Northern Shipping Bank';

let server: Pages;

beforeAll(async () => {
  server = await servePages({
    '/bank': () => article('Bank put on the list', body(claims.bank, 'the capital')),
  });
});
afterAll(() => server.close());

describe.each(browsers)('in %s', (_, start) => {
  let reader: UpdatingReader;
  const address = () => `${server.origin}/bank`;
  /** The same server under another name: another site. */
  const elsewhere = () => address().replace('127.0.0.1', 'localhost');

  beforeAll(async () => {
    reader = await start();
  });
  afterAll(() => reader?.close());

  /** Sends a message from the extension's own world in the tab at an address. */
  async function send(from: string, message: unknown) {
    const own = await reader.own('review/index.html');
    const answer = await own.run<string>(`(async () => {
      const { tabs, scripting } = globalThis.browser ?? chrome;
      const tab = (await tabs.query({})).find(({ url }) => url === ${JSON.stringify(from)});
      const [{ result }] = await scripting.executeScript({
        target: { tabId: tab.id },
        func: (sent) => (globalThis.browser ?? chrome).runtime.sendMessage(JSON.parse(sent)).then(JSON.stringify),
        args: [${JSON.stringify(JSON.stringify(message))}],
      });
      return result;
    })()`);
    await own.close();
    return JSON.parse(answer);
  }

  const facts = { title: null, outlet: null, byline: null, published: null, modified: null, language: null };
  const visit = () => ({ type: 'page/visit', metadata: { url: address(), ...facts } });
  const refused = { ok: false, error: { code: 'bad-message' } };

  it('is told what is kept of its own site, and of no other', async () => {
    const tab = await reader.newTab();
    await tab.goto(address());
    await seeClaim(tab, BANK);
    await confirm(tab, BANK);
    const other = await reader.newTab();
    await other.goto(elsewhere());
    await seeClaim(other, BANK);
    const own = await send(address(), visit());
    expect(own).toMatchObject({ ok: true, value: { annotations: [{ verdict: 'confirmed' }] } });
    expect(await send(elsewhere(), visit())).toMatchObject(refused);
    const compare = { type: 'page/compare', url: address(), text: 'Other words.', keep: true };
    expect(await send(elsewhere(), compare)).toMatchObject(refused);
  });

  it('changes nothing that is kept of another site', async () => {
    const { value } = await send(address(), visit());
    const edit = { type: 'annotation/edit', id: value.annotations[0].id, edit: { note: 'forged' } };
    expect(await send(elsewhere(), edit)).toMatchObject(refused);
    expect(await send(address(), visit())).toMatchObject({ value: { annotations: [{ note: '' }] } });
  });

  it('gets no answer but a refusal to what only the extension’s own pages may ask', async () => {
    for (const message of [
      { type: 'backup/run' },
      { type: 'reader/start', tabId: 1 },
      { type: 'sites/changed' },
    ])
      expect(await send(elsewhere(), message), message.type).toMatchObject(refused);
  });
});
