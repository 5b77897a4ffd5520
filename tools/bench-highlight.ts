import { chromium } from 'playwright-core';
import { isShort, record } from './bench/record';
import type * as InPage from './bench-highlight/in-page';
import { findChromium } from './browsers';
import { bundleScript } from './bundle';

/**
 * Highlighting beside mark.js, in one run in Chromium: npm run bench:highlight
 * The same spans of the same article, drawn and taken away by the extension's painter (CSS Custom Highlight API) and by mark.js
 * (which wraps them in elements), in turn; medians of RUNS, milliseconds of script.
 */

const RUNS = isShort ? 3 : 9;
const COUNTS = isShort ? [100, 1000] : [100, 1000, 10_000];

declare global {
  interface Window {
    BenchHighlight: typeof InPage;
  }
}

const executablePath = findChromium();
if (executablePath === null) {
  console.error('No Chromium, Chrome or Edge found. Install one, or set CHROMIUM_PATH to its executable.');
  process.exit(2);
}
const browser = await chromium.launch({ executablePath, headless: true });
const median = (values: readonly number[]) => [...values].sort((a, b) => a - b)[values.length >> 1] ?? 0;
try {
  const script = await bundleScript('tools/bench-highlight/in-page.ts', 'BenchHighlight');

  /** Each time in a new page: what one run left behind slows no other. */
  const run = async (kind: 'own' | 'markJs', count: number) => {
    const page = await browser.newPage();
    await page.setContent('<!doctype html><title>Bench</title>');
    await page.addScriptTag({ content: script });
    const cost = await page.evaluate(([name, size]) => window.BenchHighlight[name](size), [
      kind,
      count,
    ] as const);
    await page.close();
    return cost;
  };

  const measure = async (kind: 'own' | 'markJs', count: number) => {
    const costs: InPage.Cost[] = [];
    for (let number = 0; number < RUNS; number += 1) costs.push(await run(kind, count));
    return {
      draw: median(costs.map(({ draw }) => draw)),
      clear: median(costs.map(({ clear }) => clear)),
      nodes: median(costs.map(({ nodes }) => nodes)),
    };
  };

  const own: number[] = [];
  for (const count of COUNTS) {
    const ours = await measure('own', count);
    const theirs = await measure('markJs', count);
    own.push(ours.draw);
    const spans = `${count.toLocaleString('en')} spans`;
    console.log(JSON.stringify({ spans: count, ours, markJs: theirs }));
    record({ name: `${spans} drawn`, value: ours.draw, unit: 'ms' });
    record({
      name: `${spans}: mark.js takes so many times as long`,
      value: theirs.draw / ours.draw,
      unit: '×',
    });
    record({
      name: `${spans}: nodes added to the page`,
      value: ours.nodes,
      unit: 'nodes',
      budget: { most: 0 },
    });
    record({ name: `${spans}: nodes that mark.js adds`, value: theirs.nodes, unit: 'nodes' });
  }
  const [first = 1, last = 1] = [own.at(-2), own.at(-1)];
  record({
    name: `growth: ${COUNTS.at(-1)} spans against ten times ${COUNTS.at(-2)}`,
    value: last / (first * 10),
    unit: '×',
  });
} finally {
  await browser.close();
}
