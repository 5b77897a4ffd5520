// Times the anchoring: npm run bench:anchor
// A made-up page of 60,000 characters, 1,000 annotations. The two other libraries work on a DOM and run here in jsdom on the same
// text in paragraphs, which slows them; read the ratios. They answer fewer annotations, scaled to 1,000.
import { createTextQuoteSelectorMatcher } from '@apache-annotator/dom';
import search from 'approx-string-match';
import * as textQuote from 'dom-anchor-text-quote';
import { JSDOM } from 'jsdom';
import {
  type Anchor,
  createIndex,
  describe,
  resolveAll,
  resolveInSlices,
  type Selectors,
} from '../src/anchor';
import { isShort, record } from './bench/record';
import { randomNumbers } from './random';

const LENGTH = 60_000;
const ANNOTATIONS = 1000;
const RUNS = isShort ? 3 : 7;

const SYLLABLES = 'ba con de ter mi ra sol ve pri no ta lu men ki so re fa du pe li'.split(' ');
/** Made-up words, the first ones short and frequent as in any language (Zipf). */
const VOCABULARY = Array.from({ length: 4000 }, (_, i) => {
  let word = '';
  for (let n = i + 1; n > 0; n = Math.floor(n / SYLLABLES.length)) word += SYLLABLES[n % SYLLABLES.length];
  return word;
});

function sentence(rand: () => number): string {
  const words = Array.from({ length: 8 + Math.floor(rand() * 22) }, () => {
    const word = VOCABULARY[Math.floor(VOCABULARY.length ** rand()) - 1] ?? 'ba';
    return rand() < 0.08 ? word[0]!.toUpperCase() + word.slice(1) : word;
  });
  return `${words.join(' ')}.`;
}

function page(seed: number): { text: string; sentences: { start: number; end: number }[] } {
  const rand = randomNumbers(seed);
  const sentences: { start: number; end: number }[] = [];
  let text = '';
  while (text.length < LENGTH) {
    const next = sentence(rand);
    sentences.push({ start: text.length, end: text.length + next.length });
    text += next + (rand() < 0.3 ? '\n\n' : ' ');
  }
  return { text, sentences };
}

const { text, sentences } = page(1);
const other = page(2);
const pick = (list: readonly { start: number; end: number }[], i: number) => list[i % list.length]!;
const own = createIndex(text);
const described = Array.from({ length: ANNOTATIONS }, (_, i) => {
  const { start, end } = pick(sentences, i * 7);
  return describe(text, start, end, own);
});
const quoteOnly = described.map((selectors) => ({ ...selectors, position: null }));
const otherIndex = createIndex(other.text);
const orphans = Array.from({ length: ANNOTATIONS }, (_, i) => {
  const { start, end } = pick(other.sentences, i * 7);
  return describe(other.text, start, end, otherIndex);
});
/** One word of each quote is another one now: every annotation goes through the fuzzy step. */
const rand = randomNumbers(3);
const edited = text.replace(/[^.]+\./g, (found) => {
  const words = found.split(' ');
  words[Math.floor(words.length / 2)] = VOCABULARY[Math.floor(rand() * VOCABULARY.length)] ?? 'ba';
  return words.join(' ');
});

const median = (times: number[]) => times.sort((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0;

function report(name: string, times: number[], note: string): void {
  console.log(`${name.padEnd(58)} ${median(times).toFixed(1).padStart(9)} ms  ${note}`);
  record({ name, value: median(times), unit: 'ms' });
}

const counted = (anchors: Anchor[]) => {
  const counts = new Map<string, number>();
  for (const { state } of anchors) counts.set(state, (counts.get(state) ?? 0) + 1);
  return [...counts].map(([state, n]) => `${n} ${state}`).join(', ');
};

/** Prints and answers the median, in ms. */
function own1000(name: string, onto: string, list: Selectors[]): number {
  const times: number[] = [];
  let anchors: Anchor[] = [];
  for (let run = 0; run < RUNS; run++) {
    const start = performance.now();
    anchors = resolveAll(createIndex(onto), list);
    times.push(performance.now() - start);
  }
  report(name, times, counted(anchors));
  return median(times);
}

console.log(
  `${text.length} characters, ${ANNOTATIONS} annotations, median of ${RUNS} runs, the index made anew in each`,
);
own1000('reportedly, page unchanged', text, described);
const quoted = own1000('reportedly, quote only', text, quoteOnly);
const orphaned = own1000('reportedly, orphans', text, orphans);
own1000('reportedly, every sentence edited', edited, described);

{
  let longest = 0;
  let since = performance.now();
  let slices = 1;
  const anchors = await resolveInSlices(createIndex(edited), described, {
    yield: async () => {
      longest = Math.max(longest, performance.now() - since);
      slices++;
      await new Promise((done) => setTimeout(done, 0));
      since = performance.now();
    },
  });
  record({
    name: 'reportedly, the same in slices: longest slice',
    value: longest,
    unit: 'ms',
    budget: { most: 50 },
  });
  console.log(
    `${'reportedly, the same in slices, longest slice'.padEnd(58)} ${longest.toFixed(1).padStart(9)} ms  ${slices} slices, ${counted(anchors)}`,
  );
}
{
  const times: number[] = [];
  for (let run = 0; run < RUNS; run++) {
    const start = performance.now();
    describe(text, 30_000, 30_120);
    times.push(performance.now() - start);
  }
  report('reportedly, describe one (index made anew)', times, '');
}

const dom = new JSDOM(
  `<body>${text
    .split('\n\n')
    .map((part) => `<p>${part}</p>`)
    .join('\n\n')}</body>`,
);
const body = dom.window.document.body;
// The Apache library looks for these names in the global scope, as in a page.
Object.assign(globalThis, {
  Node: dom.window.Node,
  NodeFilter: dom.window.NodeFilter,
  Range: dom.window.Range,
});

async function others(
  name: string,
  list: Selectors[],
  n: number,
  ours: number,
  find: (selectors: Selectors) => boolean | Promise<boolean>,
): Promise<void> {
  const start = performance.now();
  let found = 0;
  for (const selectors of list.slice(0, n)) {
    if (await find(selectors)) found++;
  }
  const scaled = ((performance.now() - start) * ANNOTATIONS) / n;
  record({ name: `${name}: times as long as reportedly`, value: scaled / ours, unit: '×' });
  report(name, [scaled], `${found} of ${n} placed (scaled from ${n})`);
}

const domAnchor = ({ quote }: Selectors) => {
  try {
    return textQuote.toRange(body, quote) !== null;
  } catch {
    // Its bitap throws on some patterns; that is no place found.
    return false;
  }
};
const apache = async ({ quote }: Selectors) => {
  const match = createTextQuoteSelectorMatcher(quote);
  const range = dom.window.document.createRange();
  range.selectNodeContents(body);
  for await (const _ of match(range)) return true;
  return false;
};
const myers = ({ quote }: Selectors) =>
  search(text, quote.exact, Math.floor(quote.exact.length / 2)).length > 0;

await others('dom-anchor-text-quote 4.0.2 (jsdom), quote', quoteOnly, 20, quoted, domAnchor);
await others('dom-anchor-text-quote 4.0.2 (jsdom), orphans', orphans, 5, orphaned, domAnchor);
await others('@apache-annotator/dom 0.2.0 (jsdom), quote', quoteOnly, 20, quoted, apache);
await others('@apache-annotator/dom 0.2.0 (jsdom), orphans', orphans, 20, orphaned, apache);
await others('approx-string-match 2.0.0 (text), orphans, half may differ', orphans, 50, orphaned, myers);
