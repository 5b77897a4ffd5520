/** What `tools/bench-store.ts` runs in the browser. */
import { openStore } from '../../src/store/db';
import { editAnnotation } from '../../src/store/edit';
import { exportSet } from '../../src/store/export-set';
import { importSet } from '../../src/store/import-set';
import { facets } from '../../src/store/search/facets';
import { search, searchIds } from '../../src/store/search/search';
import { madeUpSet } from './made-up';

const store = openStore();

async function timed<T>(work: () => Promise<T>): Promise<{ ms: number; value: T }> {
  const start = performance.now();
  const value = await work();
  return { ms: performance.now() - start, value };
}

/** Adds articles `from` up to `to`; answers with the milliseconds of the import alone. */
export async function fill(from: number, to: number, perArticle: number): Promise<number> {
  const set = await madeUpSet(from, to, perArticle);
  return (await timed(() => importSet(store, set))).ms;
}

/** The list as the review page opens it, on a store that was not searched yet. */
export async function open(): Promise<Record<string, number>> {
  const first = await timed(() => search(store, '', {}, { limit: 50 }));
  if (first.value.rows.length === 0) throw new Error('The store is empty.');
  let longest = 0;
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) longest = Math.max(longest, entry.duration);
  }).observe({ type: 'longtask' });
  const index = await timed(() => facets(store));
  await new Promise((resolve) => setTimeout(resolve, 100));
  return { firstRows: first.ms, index: index.ms, longestTask: longest, total: first.value.total };
}

const QUERIES: Record<string, () => Promise<{ total: number }>> = {
  'one letter': () => search(store, 's'),
  'word in all titles': () => search(store, 'sanctions'),
  prefix: () => search(store, 'sol'),
  'two words': () => search(store, 'sanc tami'),
  phrase: () => search(store, '"sanctions con"'),
  'word and filters': () =>
    search(store, 'sanctions', { kinds: ['claim'], verdicts: ['none'], statuses: ['speculative'] }),
  'outlet, dates, by date': () =>
    search(
      store,
      '',
      { outlets: ['Outlet 3'], publishedFrom: '2021-01-01', publishedTo: '2021-12-31' },
      { sort: 'published' },
    ),
  'everything, by outlet': () => search(store, '', {}, { sort: 'outlet' }),
  'all ids': async () => ({ total: (await searchIds(store, '')).length }),
  facets: async () => ({ total: (await facets(store)).outlets.length }),
};

export interface Timing {
  first: number;
  median: number;
  total: number;
}

/** Each search `runs` times over. */
export async function searches(runs: number): Promise<Record<string, Timing>> {
  const timings: Record<string, Timing> = {};
  for (const [name, query] of Object.entries(QUERIES)) {
    const times: number[] = [];
    let total = 0;
    for (let run = 0; run < runs; run += 1) {
      const { ms, value } = await timed(query);
      times.push(ms);
      total = value.total;
    }
    const [first = 0] = times;
    times.sort((one, other) => one - other);
    timings[name] = { first, median: times[Math.floor(runs / 2)] ?? 0, total };
  }
  return timings;
}

/** A verdict written, and the search after it, which takes the change in. */
export async function edit(): Promise<{ write: number; search: number }> {
  const { rows } = await search(store, 'sanctions', {}, { limit: 1 });
  const id = rows[0]?.annotation.id ?? '';
  const write = await timed(() => editAnnotation(store, id, { note: `noted at ${Date.now()}` }));
  const after = await timed(() => search(store, 'noted'));
  if (after.value.total === 0) throw new Error('The change was not found.');
  return { write: write.ms, search: after.ms };
}

export async function exportAll(): Promise<{ ms: number; annotations: number }> {
  const { ms, value } = await timed(() => exportSet(store, 'all'));
  return { ms, annotations: value.annotations.length };
}
