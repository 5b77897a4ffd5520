import Dexie, { liveQuery } from 'dexie';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { editBulk } from '../../../src/store/bulk';
import type { Store } from '../../../src/store/db';
import { editAnnotation } from '../../../src/store/edit';
import { visitPage } from '../../../src/store/pages';
import { removeAnnotations } from '../../../src/store/remove';
import { facets } from '../../../src/store/search/facets';
import type { SearchFilters } from '../../../src/store/search/filters';
import { search, searchIds } from '../../../src/store/search/search';
import { renameTag } from '../../../src/store/tags';
import { newBrowser, pageFacts, save, suggestion } from './support';

let store: Store;
let otherWindow: Store;
let factory: IDBFactory;

beforeEach(() => {
  const browser = newBrowser();
  factory = browser.factory;
  store = browser.window();
  otherWindow = browser.window();
});

const quotes = async (query: string, filters: SearchFilters = {}) =>
  (await search(store, query, filters)).rows.map(({ annotation }) => annotation.selectors.quote.exact).sort();

const plainPage = (path: string) => pageFacts(path, { title: null, outlet: null, published: null });

describe('what a query matches', () => {
  beforeEach(async () => {
    const page = plainPage('a');
    await save(store, { page, quote: 'Café Zürich was sanctioned.' });
    await save(store, {
      page,
      quote: 'Nothing here.',
      edit: { note: 'ask the ministry', tags: ['Öl & Gas'] },
    });
    await save(store, { page, quote: '外務省は制裁を発表した。' });
    await save(store, {
      page,
      quote: 'It acted.',
      suggestion: suggestion({ imposer: 'the Treasury', source: { words: 'two aides', named: false } }),
    });
    await save(store, { page: pageFacts('b', { title: 'Title of another page' }), quote: 'Titled.' });
  });

  it.each([
    ['cafe', ['Café Zürich was sanctioned.']],
    ['ZURICH', ['Café Zürich was sanctioned.']],
    ['sanc zür', ['Café Zürich was sanctioned.']],
    ['anctioned', []],
    ['sanctioned ministry', []],
    ['minis', ['Nothing here.']],
    ['ol gas', ['Nothing here.']],
    ['treas', ['It acted.']],
    ['aides', ['It acted.']],
    ['制裁', ['外務省は制裁を発表した。']],
    ['省', ['外務省は制裁を発表した。']],
    ['another tit', ['Titled.']],
    ['harbour', ['Titled.']],
    ['"zurich was"', ['Café Zürich was sanctioned.']],
    ['“was sanc', ['Café Zürich was sanctioned.']],
    ['"was sanc"', ['Café Zürich was sanctioned.']],
    ['"was zurich"', []],
    ['"urich was"', []],
    ['"here ask"', []],
    ['"制裁を"', ['外務省は制裁を発表した。']],
  ])('%s', async (query, expected) => {
    expect(await quotes(query)).toEqual(expected);
  });

  it.each(['', '   ', '""', '!?'])('everything for %j', async (query) => {
    expect((await search(store, query)).total).toBe(5);
  });
});

describe('a search that goes on with the last one', () => {
  const letters = fc.array(fc.constantFrom('a', 'b', 'é', ' ', '"', '制'), { maxLength: 7 });

  it('finds what it finds by itself', async () => {
    for (const quote of ['ab abé', 'bé "a b" 制a', 'éé ba', '制制', 'b a b']) {
      await save(store, { page: plainPage(quote.slice(0, 2)), quote });
    }
    await fc.assert(
      fc.asyncProperty(letters, async (keys) => {
        for (let typed = 1; typed <= keys.length; typed += 1) {
          const query = keys.slice(0, typed).join('');
          // The other window searches each query alone: a filter in between makes it begin anew.
          await searchIds(otherWindow, '', { kinds: ['official'] });
          expect(await searchIds(store, query)).toEqual(await searchIds(otherWindow, query));
        }
      }),
    );
  });

  it('finds what was saved since', async () => {
    await save(store, { quote: 'Sanctions came.' });
    expect(await quotes('sanc')).toHaveLength(1);
    await save(otherWindow, { quote: 'More sanctions came.' });
    expect(await quotes('sanct')).toHaveLength(2);
  });

  it('finds what is saved while everything is first read', async () => {
    await save(otherWindow, { quote: 'Sanctions came.' });
    const reading = searchIds(store, 'sanc');
    await save(otherWindow, { quote: 'More sanctions came.' });
    await reading;
    expect(await quotes('sanc')).toHaveLength(2);
  });
});

describe('filters', () => {
  beforeEach(async () => {
    const stated = suggestion({ status: 'stated' });
    await save(store, { quote: 'A', suggestion: stated, edit: { verdict: 'confirmed', tags: ['x', 'y'] } });
    await save(store, { quote: 'B', kind: 'official', edit: { tags: ['z'] } });
    const page = pageFacts('later', { outlet: 'Other News', published: '2026-05-06T23:30:00-05:00' });
    await save(store, { quote: 'C', page, suggestion: suggestion({ status: 'speculative' }) });
    await save(store, { quote: 'D', page, edit: { dismissed: true } });
    await save(store, { quote: 'E', page: plainPage('bare'), kind: 'note' });
  });

  it.each<[string, SearchFilters, string[]]>([
    ['none', {}, ['A', 'B', 'C', 'E']],
    ['empty lists', { kinds: [], tags: [], publishedFrom: null }, ['A', 'B', 'C', 'E']],
    ['kinds', { kinds: ['official', 'note'] }, ['B', 'E']],
    ['a verdict', { verdicts: ['confirmed'] }, ['A']],
    ['no verdict', { verdicts: ['none'] }, ['B', 'C', 'E']],
    ['statuses', { statuses: ['speculative'] }, ['C']],
    ['no status', { statuses: ['none'] }, ['B', 'E']],
    ['outlets', { outlets: ['Other News', 'Unknown'] }, ['C']],
    ['any of the tags', { tags: ['y', 'z'] }, ['A', 'B']],
    ['a page', { page: pageFacts().url }, ['A', 'B']],
    ['from a day on', { publishedFrom: '2026-03-05' }, ['C']],
    ['the day itself', { publishedFrom: '2026-05-06', publishedTo: '2026-05-06' }, ['C']],
    ['up to a day', { publishedTo: '2026-03-04' }, ['A', 'B']],
    ['what was set aside', { dismissed: true }, ['D']],
    ['whether set aside or not', { dismissed: 'any' }, ['A', 'B', 'C', 'D', 'E']],
    ['several', { kinds: ['claim'], outlets: ['The Harbour Post'] }, ['A']],
  ])('%s', async (_, filters, expected) => {
    expect(await quotes('', filters)).toEqual(expected);
  });

  it('ids, as far as they are there', async () => {
    const { rows } = await search(store, 'A');
    const ids = new Set([rows[0]!.annotation.id, '0190a0b1-0000-7000-8000-000000000000']);
    expect(await quotes('', { ids })).toEqual(['A']);
    expect(await quotes('', { ids, kinds: ['note'] })).toEqual([]);
    expect(await quotes('', { ids: new Set() })).toEqual([]);
    expect(await quotes('', { ids: null })).toHaveLength(4);
  });

  it('are counted by facets', async () => {
    expect(await facets(store)).toEqual({
      kinds: [
        { value: 'claim', count: 2 },
        { value: 'note', count: 1 },
        { value: 'official', count: 1 },
      ],
      verdicts: [
        { value: 'none', count: 3 },
        { value: 'confirmed', count: 1 },
      ],
      statuses: [
        { value: 'none', count: 2 },
        { value: 'speculative', count: 1 },
        { value: 'stated', count: 1 },
      ],
      outlets: [
        { value: 'The Harbour Post', count: 2 },
        { value: 'Other News', count: 1 },
      ],
      tags: ['x', 'y', 'z'].map((value) => ({ value, count: 1 })),
    });
    expect((await facets(store, true)).kinds).toEqual([{ value: 'claim', count: 1 }]);
  });
});

describe('order', () => {
  beforeEach(async () => {
    const pages = [
      pageFacts('1', { outlet: 'beta', published: '2026-02-01' }),
      pageFacts('2', { outlet: 'Alpha', published: '2026-01-31T23:00:00-05:00' }),
      pageFacts('3', { outlet: null, published: null }),
    ];
    for (const [index, page] of pages.entries()) await save(store, { page, quote: `Q${index}` });
    const { rows } = await search(store, 'Q0');
    await editAnnotation(store, rows[0]?.annotation.id ?? '', { note: 'edited last' });
  });

  it.each([
    ['created', ['Q0', 'Q1', 'Q2']],
    ['modified', ['Q1', 'Q2', 'Q0']],
    ['published', ['Q2', 'Q0', 'Q1']],
    ['outlet', ['Q2', 'Q1', 'Q0']],
  ] as const)('by %s, both ways', async (sort, ascending) => {
    const inOrder = async (descending: boolean) =>
      (await search(store, '', {}, { sort, descending })).rows.map(
        ({ annotation }) => annotation.selectors.quote.exact,
      );
    expect(await inOrder(false)).toEqual(ascending);
    expect(await inOrder(true)).toEqual(ascending.toReversed());
  });
});

describe('a long list', () => {
  it('is the same in parts as whole, before the index is in memory and after', async () => {
    for (let number = 0; number < 25; number += 1) await save(store, { quote: `Sentence ${number}.` });
    const cold = await search(otherWindow, '', {}, { offset: 5, limit: 10 });
    const ids = await searchIds(otherWindow, '');
    const warm = await search(otherWindow, '', {}, { offset: 5, limit: 10 });
    expect(cold.total).toBe(25);
    expect(warm).toEqual(cold);
    expect(cold.rows.map(({ annotation }) => annotation.id)).toEqual(ids.slice(5, 15));
    expect(await search(otherWindow, '', {}, { offset: 24 })).toMatchObject({ total: 25, rows: [{}] });
  });
});

describe('what another window writes', () => {
  it('is found at once: new, edited, renamed, retitled, deleted', async () => {
    const kept = await save(otherWindow, { quote: 'First words.', edit: { tags: ['old'] } });
    expect(await quotes('first')).toHaveLength(1);
    await editAnnotation(otherWindow, kept.id, { note: 'remarkable' });
    expect(await quotes('remarkable')).toHaveLength(1);
    await renameTag(otherWindow, 'old', 'new');
    expect(await quotes('old')).toEqual([]);
    expect(await quotes('', { tags: ['new'] })).toHaveLength(1);
    await visitPage(otherWindow, pageFacts('a', { title: 'Retitled' }), null);
    expect(await quotes('retitled')).toHaveLength(1);
    await removeAnnotations(otherWindow, [kept.id]);
    expect(await search(store, '')).toEqual({ rows: [], total: 0 });
    expect((await facets(store)).kinds).toEqual([]);
  });

  it('is found after many changes, which leave holes in the index', async () => {
    const ids: string[] = [];
    for (let number = 0; number < 40; number += 1) ids.push((await save(store, { quote: `Q ${number}` })).id);
    // Each change gives all forty of the page new places.
    for (let round = 0; round < 30; round += 1) {
      await editBulk(store, ids, { note: `note ${round}` });
      expect((await search(store, `"note ${round}"`)).total).toBe(40);
    }
    expect(await quotes('"note 28"')).toEqual([]);
  });

  describe('with live queries', () => {
    const { indexedDB } = Dexie.dependencies;

    // Dexie's live queries stay silent where it knows of no IndexedDB.
    beforeEach(() => {
      Dexie.dependencies.indexedDB = factory;
    });
    afterEach(() => {
      Dexie.dependencies.indexedDB = indexedDB;
    });

    it('makes them answer again', async () => {
      const totals: number[] = [];
      const watched = liveQuery(async () => (await search(store, 'bank')).total);
      const subscription = watched.subscribe((total) => totals.push(total));
      await vi.waitFor(() => expect(totals).toEqual([0]));
      const { id } = await save(otherWindow);
      await vi.waitFor(() => expect(totals.at(-1)).toBe(1));
      await removeAnnotations(otherWindow, [id]);
      await vi.waitFor(() => expect(totals.at(-1)).toBe(0));
      subscription.unsubscribe();
    });
  });
});
