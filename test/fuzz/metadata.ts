import fc from 'fast-check';
import { readMetadata } from '../../src/page/metadata';
import { documentMaker } from './documents';
import { mutatedJson, mutatedText, SNIPPETS } from './mutate';

const ADDRESS = 'https://news.example/world/2031/ports';

const article = {
  '@context': 'https://schema.org',
  '@graph': [
    {
      '@type': ['NewsArticle', 'Report'],
      headline: 'Ports closed to tankers',
      author: [{ '@type': 'Person', name: 'Ines Varga' }, { '@id': '#a' }],
      publisher: { '@type': 'Organization', name: 'The Harbour Post' },
      datePublished: '2031-03-05T09:00:00+01:00',
      dateModified: '2031-03-06',
      inLanguage: 'en-gb',
      mainEntityOfPage: { '@id': ADDRESS },
    },
    { '@id': '#a', name: 'Tom Okoro' },
  ],
};

const head = (linked: string) =>
  `<!doctype html><html lang="en"><head><title>Ports closed | Harbour</title><base href="/x/">
<link rel="canonical" href="/world/2031/ports?utm_source=x"><meta property="og:title" content="Ports closed">
<meta property="og:site_name" content="The Harbour Post"><meta name="author" content="Ines Varga">
<meta property="article:published_time" content="2031-03-05"><meta property="og:url" content="${ADDRESS}">
<script type="application/ld+json">${linked}</script></head>
<body><article><h1>Ports closed</h1><time datetime="2031-03-05">5 March</time><p class="byline">By Ines Varga</p></article></body></html>`;

const pages = fc.oneof(
  mutatedJson(fc.constant(article)).map((value) => head(JSON.stringify(value) ?? '')),
  mutatedText(fc.constant(head(JSON.stringify(article)))),
  fc
    .array(fc.constantFrom(...SNIPPETS, '<meta name="author" content="', '<title>', '<base href="'), {
      maxLength: 30,
    })
    .map((parts) => parts.join('')),
);

const documentOf = documentMaker();
const LONGEST = 10_000;
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what must not be there
const UNSHOWN = /[\u0000-\u001f\u007f-\u009f\u2028\u2029\u202a-\u202e\u2066-\u2069]/;

/** Whatever a page says of itself is read as short, showable texts and an address of a page, or as nothing. */
export const metadata = fc.property(pages, (text) => {
  const { url, ...facts } = readMetadata(documentOf(text), ADDRESS);
  if (!/^https?:/.test(url) || !URL.canParse(url)) throw new Error(`no address of a page: ${url}`);
  for (const [name, fact] of Object.entries(facts)) {
    if (fact === null) continue;
    if (typeof fact !== 'string' || fact.length > LONGEST || UNSHOWN.test(fact))
      throw new Error(`${name} is not fit to show: ${JSON.stringify(fact)}`);
  }
});
