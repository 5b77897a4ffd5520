import { afterAll, beforeAll, describe, it } from 'vitest';
import { type Pages, servePages } from '../../../tools/serve';
import { article, body, claims } from '../living/pages';
import { browsers, type Reader } from '../living/readers';
import { seeClaim } from '../living/steps';

/** Pages with far more of something than any page needs. */

const BANK = 'Northern Shipping Bank';
const TITLE = 'Bank put on the list '.repeat(50_000);
/** Where a script nests 3,000 elements, Chromium itself gives up the page; its parser goes no deeper than 512. */
const DEEP = 3000;
const DEEP_BY_SCRIPT = 1500;

const nested = (inner: string) => `${'<div>'.repeat(DEEP)}${inner}${'</div>'.repeat(DEEP)}`;
const text = body(claims.bank, 'the capital');
const nesting = `<script>{
  const top = document.createElement('div');
  let inner = top;
  for (let i = 0; i < ${DEEP_BY_SCRIPT}; i++) inner = inner.appendChild(document.createElement('div'));
  const article = document.querySelector('article');
  article.replaceWith(top);
  inner.append(article);
}</script>`;

let server: Pages;

beforeAll(async () => {
  server = await servePages({
    '/title': () => article(TITLE, text),
    '/nested': () => article('Bank put on the list', nested(text)),
    '/both': () => article(TITLE, nested(text)),
    '/by-script': () => article('Bank put on the list', text, '', nesting),
  });
});

afterAll(() => server.close());

describe.each(browsers)('in %s, the reader marks an article', (_, start) => {
  let reader: Reader;

  beforeAll(async () => {
    reader = await start();
  });
  afterAll(() => reader?.close());

  it.each([
    ['with a title of 1 MB', '/title'],
    [`nested ${DEEP} deep`, '/nested'],
    ['with both', '/both'],
    [`nested ${DEEP_BY_SCRIPT} deep by a script`, '/by-script'],
  ])('%s', async (_, path) => {
    const tab = await reader.newTab();
    await tab.goto(`${server.origin}${path}`);
    await seeClaim(tab, BANK);
    await tab.close();
  });
});
