import fc from 'fast-check';
import { JSDOM } from 'jsdom';
import { readPage } from '../../src/page/text';
import { mutatedText, SNIPPETS } from './mutate';

const SENTENCE =
  'The ministry said on Monday that it had imposed sanctions on the bank and frozen its assets.';
const paragraphs = (count: number) => `<p>${SENTENCE}</p>`.repeat(count);

const article = `<!doctype html><html lang="en"><head><title>Bank listed</title></head><body><nav><a href="/">Home</a></nav>
<article><h1>Bank listed</h1><p class="byline">By Ines Varga</p>${paragraphs(2)}<ul><li>${SENTENCE}</li></ul>
<table><tr><td>${SENTENCE}</td></tr></table><pre>${SENTENCE}
 and more</pre><details><summary>More</summary>${paragraphs(1)}</details></article><footer>${SENTENCE}</footer></body></html>`;

const TAGS = [
  ...[
    'article',
    'p',
    'div',
    'span',
    'table',
    'td',
    'svg',
    'math',
    'template',
    'select',
    'textarea',
    'iframe',
  ],
  ...['ruby', 'form', 'slot', 'body', 'frameset', 'noscript', 'title', 'br', 'pre', 'details', 'dialog'],
];

const ATTRIBUTES = [
  ...['hidden', 'aria-hidden="true"', 'style="display:none"', 'style="display:contents"', 'contenteditable'],
  ...['itemprop="articleBody"', 'class="comments"', 'dir="rtl"', 'role="dialog"', 'open', 'inert'],
];

const piece = fc.oneof(
  fc
    .tuple(fc.constantFrom(...TAGS), fc.constantFrom('', ...ATTRIBUTES))
    .map(([tag, said]) => `<${tag} ${said}>`),
  fc.constantFrom(...TAGS).map((tag) => `</${tag}>`),
  fc.constantFrom(paragraphs(3), SENTENCE, ...SNIPPETS),
  fc.string({ unit: 'binary', maxLength: 30 }),
  fc.tuple(fc.constantFrom(...TAGS), fc.nat(25)).map(([tag, depth]) => `<${tag}>`.repeat(depth)),
);

const pages = fc.oneof(
  mutatedText(fc.constant(article)),
  fc.array(piece, { maxLength: 25 }).map((pieces) => pieces.join('')),
);

const PAGES_A_WINDOW = 200;

/** A window in which an element's style is worked out once: jsdom takes its time with each, and pages stay as they are here. */
function newWindow() {
  const { window } = new JSDOM();
  const compute = window.getComputedStyle.bind(window);
  const known = new WeakMap<Element, CSSStyleDeclaration>();
  window.getComputedStyle = (element) => {
    const style = known.get(element) ?? compute(element);
    known.set(element, style);
    return style;
  };
  return window;
}

let shown = 0;
let window = newWindow();

/** The document in a window, without which nothing is known of what is seen. */
function show(html: string): Document {
  if (shown++ % PAGES_A_WINDOW === 0) window = newWindow();
  window.document.documentElement.innerHTML = html;
  return window.document;
}

/** Every document is read, as no more text than it holds, which leads back to nodes that are in it; and it stays as it was. */
export const pageText = fc.property(pages, (html) => {
  const document = show(html);
  const before = document.documentElement.outerHTML;
  const reading = readPage(document);
  const { text } = reading;
  const held = document.documentElement.textContent?.length ?? 0;
  // Between blocks stand two line breaks, and a block has a character at least.
  if (text.length > 3 * held) throw new Error('The text is longer than what the page holds.');
  for (const range of text === '' ? [] : reading.ranges(0, text.length))
    if (!document.contains(range.startContainer)) throw new Error('A place is not in the page.');
  if (document.documentElement.outerHTML !== before) throw new Error('The page was changed.');
});
