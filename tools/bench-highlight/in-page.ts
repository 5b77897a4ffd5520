/** What `tools/bench-highlight.ts` runs in the browser: the same spans drawn by the extension's painter and by mark.js. */
import Mark from 'mark.js';
import { highlightStyle } from '../../extension/background/highlight-style';
import { clearPaint, paint } from '../../extension/content/painter';
import type { Claim } from '../../src/detect/types';
import type { Item } from '../../src/items';

const SENTENCE = 'The ministry said on Tuesday that it would freeze the assets of two shipping firms. ';
/** UTF-16 code units at the start of each sentence. */
const SPAN = 60;

/** An article with `count` spans, ten in each paragraph, and where they stand in its text. */
function article(count: number): { element: HTMLElement; starts: number[] } {
  const element = document.createElement('article');
  const paragraph = SENTENCE.repeat(10);
  const starts: number[] = [];
  for (let made = 0; made < count; made += 10) {
    const p = document.createElement('p');
    p.textContent = paragraph;
    element.append(p);
    for (let i = 0; i < 10; i += 1) starts.push((made / 10) * paragraph.length + (i * paragraph.length) / 10);
  }
  document.body.replaceChildren(element);
  return { element, starts: starts.slice(0, count) };
}

const nodesIn = (element: Element) => {
  const walker = document.createTreeWalker(element);
  let nodes = 1;
  while (walker.nextNode()) nodes += 1;
  return nodes;
};

/** The time of two frames: the layout and drawing that a change brings with it is done by then. */
const drawn = () =>
  new Promise<void>((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => resolve())));

export interface Cost {
  /** Milliseconds of script. */
  draw: number;
  clear: number;
  /** Nodes that are in the page only for the highlights. */
  nodes: number;
}

async function costOf(element: Element, draw: () => void, clear: () => void): Promise<Cost> {
  const before = nodesIn(element);
  await drawn();
  const from = performance.now();
  draw();
  const done = performance.now();
  await drawn();
  const nodes = nodesIn(element) - before;
  const clearing = performance.now();
  clear();
  return { draw: done - from, clear: performance.now() - clearing, nodes };
}

function itemOf(start: number): Item {
  const detected = { status: 'stated' } as Claim;
  return { kind: 'claim', detected, annotation: null, outside: false, start, end: start + SPAN };
}

/** The extension's way: ranges from places in the text, then the browser's registry. */
export async function own(count: number): Promise<Cost> {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(highlightStyle('light', 1, 'chrome'));
  document.adoptedStyleSheets = [sheet];
  const { element, starts } = article(count);
  const items = starts.map(itemOf);
  const length = (element.firstChild?.textContent ?? '').length;
  const texts = [...element.children].map(({ firstChild }) => firstChild);
  const rangesOf = ({ start, end }: Item): Range[] => {
    const text = texts[Math.floor(start / length)];
    if (!text) return [];
    const range = document.createRange();
    range.setStart(text, start % length);
    range.setEnd(text, ((end - 1) % length) + 1);
    return [range];
  };
  return costOf(element, () => paint(items, rangesOf), clearPaint);
}

/** By the words, which is what it is most used for. */
export async function markJs(count: number): Promise<Cost> {
  document.adoptedStyleSheets = [];
  const { element } = article(count);
  const mark = new Mark(element);
  return costOf(
    element,
    () => mark.mark(SENTENCE.slice(0, SPAN), { separateWordSearch: false }),
    () => mark.unmark(),
  );
}
