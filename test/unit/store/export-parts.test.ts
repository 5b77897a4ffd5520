import { beforeEach, describe, expect, it } from 'vitest';
import type { ExportSet } from '../../../src/exchange/set';
import type { Store } from '../../../src/store/db';
import { addDecisions } from '../../../src/store/decisions';
import { exportParts, exportSet } from '../../../src/store/export-set';
import { newBrowser, pageFacts, save } from './support';

/** How everything is handed out, part by part. */

let store: Store;

beforeEach(async () => {
  store = newBrowser().window();
  const kept = [];
  // Pages whose annotations are not made in the order of their addresses.
  for (const [path, quote] of [
    ['c', 'First.'],
    ['a', 'Second.'],
    ['c', 'Third.'],
    ['b', 'Fourth.'],
  ] as const)
    kept.push(await save(store, { page: pageFacts(path), quote, text: `${quote} On ${path}.` }));
  await addDecisions(store, [{ about: 'measure', rule: 'together', members: kept.map(({ id }) => id) }]);
});

async function partsOf(torn: boolean): Promise<ExportSet[]> {
  const parts: ExportSet[] = [];
  await exportParts(store, 'all', (part) => parts.push(part), {
    parts: { history: true, texts: true, torn },
  });
  return parts;
}

const rowsOf = (parts: readonly ExportSet[]) =>
  (['pages', 'annotations', 'history', 'texts', 'decisions'] as const).map((table) =>
    parts
      .flatMap((part) => part[table] as object[])
      .map((row) => JSON.stringify(row))
      .sort(),
  );

describe('parts of everything', () => {
  it('hold the same whether pages are torn or not', async () => {
    const whole = rowsOf([await exportSet(store, 'all')]);
    expect(whole.map((rows) => rows.length)).toEqual([3, 4, 4, 4, 1]);
    expect(rowsOf(await partsOf(false))).toEqual(whole);
    expect(rowsOf(await partsOf(true))).toEqual(whole);
  });

  it('have a page with its annotations and texts in one, where it is not torn', async () => {
    for (const part of await partsOf(false)) {
      const urls = new Set(part.pages.map(({ url }) => url));
      expect([...part.annotations, ...part.texts].filter(({ page }) => !urls.has(page))).toEqual([]);
    }
  });

  it('have the texts before what was made on them, and annotations as they were made, where pages are torn', async () => {
    const seen = new Set<string | null>();
    const quotes: string[] = [];
    for (const part of await partsOf(true)) {
      for (const { hash } of part.texts) seen.add(hash);
      for (const { textHash, selectors } of part.annotations) {
        expect(seen).toContain(textHash);
        quotes.push(selectors.quote.exact);
      }
    }
    expect(quotes).toEqual(['First.', 'Second.', 'Third.', 'Fourth.']);
  });

  it.each([false, true])('tell how far the reading is, up to its end (torn: %s)', async (torn) => {
    const told: [read: number, total: number][] = [];
    await exportParts(store, 'all', () => undefined, {
      parts: { history: true, texts: true, torn },
      progress: (read, total) => told.push([read, total]),
    });
    const reads = told.map(([read]) => read);
    expect(reads).toEqual(reads.toSorted((one, other) => one - other));
    expect(reads[0]).toBeLessThan(3);
    expect(told.at(-1)).toEqual([3, 3]);
    expect(new Set(told.map(([, total]) => total))).toEqual(new Set([3]));
  });
});
