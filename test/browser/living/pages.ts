/** Pages written for the cases of this folder: they change as news sites' pages do. */

const HEAD = '<meta charset="utf-8"><meta property="og:type" content="article">';

export const claims = {
  bank: 'The ministry of finance said on Monday that it had imposed sanctions on the Northern Shipping Bank and frozen its assets.',
  ports:
    'The council of ministers imposed an arms embargo on the coastal province on Tuesday and banned four officials from travel.',
  grain:
    'The government could impose sanctions on the grain exporters as early as next week, two diplomats said.',
  salt: 'The finance ministry reportedly imposed sanctions on the Harbour Salt Company on Thursday, freezing its assets.',
  mine: 'The ministry of trade on Wednesday banned imports from the copper mine and froze the accounts of its owners.',
} as const;

const filler = [
  'The harbour was quiet in the morning, with only a few boats going out before the rain set in from the west.',
  'People in the old town said that they had read of the decision in the papers, and that prices had not moved so far.',
  'A fisherman who has worked on the coast for thirty years said that the weather was the greater worry this season.',
];

/** Paragraphs of an article about one claim. */
export function body(claim: string, topic: string): string {
  return [`<p>${claim}</p>`, ...filler.map((text) => `<p>${text} That was the talk in ${topic}.</p>`)].join(
    '\n',
  );
}

export const article = (title: string, inner: string, head = '', rest = '') =>
  `<!doctype html><html lang="en"><head>${HEAD}<title>${title}</title>${head}</head><body><article><h1>${title}</h1>\n${inner}\n</article>${rest}</body></html>`;

/** The same as data that scripts of the pages use. */
const stories = JSON.stringify({
  '/spa/bank': { title: 'Bank put on the list', body: body(claims.bank, 'the capital') },
  '/spa/ports': { title: 'Embargo on the coast', body: body(claims.ports, 'the ports') },
  '/spa/front': { title: 'Front page', body: '<ul><li>Bank put on the list</li><li>Embargo</li></ul>' },
}).replaceAll('<', '\\u003c');

/** A single-page application: its links push an address at once, and the story comes a moment later. */
export const spa = (canonical: boolean) => `<!doctype html><html lang="en"><head>${HEAD}
<title>Loading</title>${canonical ? '<link rel="canonical" href="/spa/bank">' : ''}</head><body><main id="app"></main><script>
const stories = ${stories};
function render() {
  const { title, body } = stories[location.pathname];
  document.title = title;
  const article = document.createElement('article');
  article.innerHTML = '<h1>' + title + '</h1>' + body;
  app.replaceChildren(article);
}
function go(path) { history.pushState(null, '', path); setTimeout(render, 200); }
addEventListener('popstate', () => setTimeout(render, 50));
render();
</script></body></html>`;

/** The same with the Navigation API: a click on a link is taken by the page, the address changes at once. */
export const navigationApp = `<!doctype html><html lang="en"><head>${HEAD}<title>Loading</title></head><body>
<nav><a id="bank" href="/nav/bank">Bank</a> <a id="ports" href="/nav/ports">Ports</a></nav><main id="app"></main><script>
const stories = ${stories};
function render() {
  const { title, body } = stories[location.pathname.replace('/nav/', '/spa/')];
  document.title = title;
  const article = document.createElement('article');
  article.innerHTML = '<h1>' + title + '</h1>' + body;
  app.replaceChildren(article);
}
navigation.addEventListener('navigate', (event) => {
  if (!event.canIntercept) return;
  event.intercept({ handler: () => new Promise((done) => setTimeout(() => { render(); done(); }, 200)) });
});
render();
</script></body></html>`;

export const endless = article(
  'Bank put on the list',
  body(claims.bank, 'the capital'),
  '',
  `<script>
function next(title, text) {
  const article = document.createElement('article');
  article.innerHTML = '<h1>' + title + '</h1>' + text;
  document.body.append(article);
  history.replaceState(null, '', '/endless-next');
}
const nextStory = ${JSON.stringify(body(claims.ports, 'the ports')).replaceAll('<', '\\u003c')};
</script>`,
);

export const readMore = (how: 'class' | 'hidden' | 'details') => {
  const rest = `<p>${claims.grain}</p>`;
  const folded = {
    class: `<div class="rest folded">${rest}</div>`,
    hidden: `<div class="rest" hidden>${rest}</div>`,
    details: `<details class="rest"><summary>Continue</summary>${rest}</details>`,
  }[how];
  return article(
    'Bank put on the list',
    `${body(claims.bank, 'the capital')}${folded}<p>${filler[0]}</p>`,
    '<style>article:not(.open) div.folded { display: none }</style>',
  );
};

/** A custom element whose paragraphs are slotted, and one whose paragraphs are its own. */
export const shadow = article(
  'Bank put on the list',
  `${body(claims.bank, 'the capital')}<story-part></story-part><story-frame><p>${claims.mine}</p></story-frame>`,
  '',
  `<script>
customElements.define('story-part', class extends HTMLElement {
  connectedCallback() {
    this.attachShadow({ mode: 'open' }).innerHTML = ${JSON.stringify(`<style>p { margin: 1em 0 }</style><p id="inner">${claims.grain}</p>`)};
  }
});
customElements.define('story-frame', class extends HTMLElement {
  connectedCallback() { this.attachShadow({ mode: 'open' }).innerHTML = '<div><slot></slot></div>'; }
});
</script>`,
);

export const framed = `<!doctype html><html lang="en"><head>${HEAD}<title>Bank put on the list</title>
<script type="application/ld+json">{"@type":"NewsArticle","headline":"Bank put on the list"}</script></head><body>
<p>The story stands in the frame below, as some papers set it. It has been set so for years, and readers are used to it, the editors say, since the first day. Nobody has written to complain of it so far, and the editors see no reason to change what works for everyone who reads here.</p>
<iframe src="/inner" width="700" height="600"></iframe></body></html>`;

export const liveBlog = article(
  'Sanctions day, as it happens',
  `<div id="posts">${body(claims.bank, 'the capital')}</div>`,
);

/** An overlay shows the article again for reading, and takes the page itself off the screen. */
export const readerView = article(
  'Bank put on the list',
  body(claims.bank, 'the capital'),
  '',
  `<script>
function openReader() {
  const page = document.querySelector('article');
  const overlay = document.createElement('div');
  overlay.id = 'reader';
  overlay.innerHTML = page.innerHTML;
  page.style.display = 'none';
  document.body.append(overlay);
}
</script>`,
);
