import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { ExportSet } from '../../../src/exchange/set';
import { annotationsOfPage, getAnnotation } from '../../../src/store/annotations';
import { takeBack } from '../../../src/store/bulk';
import type { Store } from '../../../src/store/db';
import { editAnnotation } from '../../../src/store/edit';
import { exportSet } from '../../../src/store/export-set';
import { historyOf } from '../../../src/store/history';
import { importSet, prepareImport } from '../../../src/store/import-set';
import { pagesByUrl, visitPage } from '../../../src/store/pages';
import { removeAnnotations } from '../../../src/store/remove';
import { search } from '../../../src/store/search/search';
import { newBrowser, pageFacts, save } from './support';

const newStore = () => newBrowser().window();
let here: Store;
let there: Store;

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'], now: new Date('2026-03-04T05:06:07Z') });
  here = newStore();
  there = newStore();
});

afterEach(() => {
  vi.useRealTimers();
});

const later = () => vi.setSystemTime(Date.now() + 60_000);

/** An annotation that both stores have. */
async function shared(note = '') {
  const { id } = await save(here, { edit: { note }, text: 'The text.' });
  await importSet(there, await exportSet(here, 'all'));
  later();
  return id;
}

describe('importSet', () => {
  it('adds what is not here, findable at once', async () => {
    const { id } = await save(there, { text: 'The text.', edit: { note: 'brought' } });
    const set = await exportSet(there, 'all');
    expect(await importSet(here, set)).toEqual({
      added: [id],
      merged: [],
      unchanged: [],
      fields: {},
      replaced: [],
    });
    expect(await exportSet(here, 'all')).toEqual(set);
    expect((await search(here, 'brought')).total).toBe(1);
  });

  it('takes the newer value of each field, whichever side has it', async () => {
    const id = await shared();
    await editAnnotation(here, id, { verdict: 'confirmed' });
    await editAnnotation(there, id, { note: 'from there', tags: ['there'] });
    later();
    await editAnnotation(here, id, { tags: ['here'] });
    await editAnnotation(there, id, { verdict: 'speculative' });
    const report = await importSet(here, await exportSet(there, 'all'));
    expect(report).toEqual({
      added: [],
      merged: [id],
      unchanged: [],
      fields: { [id]: ['verdict', 'note'] },
      replaced: [
        { ids: [id], field: 'verdict', from: 'confirmed', to: 'speculative' },
        { ids: [id], field: 'note', from: '', to: 'from there' },
      ],
    });
    expect(await getAnnotation(here, id)).toMatchObject({
      verdict: 'speculative',
      note: 'from there',
      tags: ['here'],
    });
    await takeBack(here, report);
    expect(await getAnnotation(here, id)).toMatchObject({ verdict: 'confirmed', note: '', tags: ['here'] });
  });

  it('lets a newer clearing hold, and an older value lose', async () => {
    const id = await shared('to be cleared');
    await editAnnotation(there, id, { note: '' });
    await importSet(here, await exportSet(there, 'all'));
    expect(await getAnnotation(here, id)).toMatchObject({ note: '' });
    const notes = (await historyOf(here, id)).filter(({ field }) => field === 'note');
    expect(notes.map(({ from, to }) => [from, to])).toEqual([
      ['', 'to be cleared'],
      ['to be cleared', ''],
    ]);
  });

  it('keeps a losing value that no history tells of, once', async () => {
    const id = await shared();
    const set = await exportSet(there, 'all');
    const untold = { ...set, annotations: set.annotations.map((each) => ({ ...each, note: 'untold' })) };
    await editAnnotation(here, id, { note: 'newer' });
    expect(await importSet(here, untold)).toMatchObject({ merged: [id] });
    const history = await historyOf(here, id);
    expect(history.filter(({ from }) => from === 'untold')).toMatchObject([{ field: 'note', to: 'newer' }]);
    expect(await importSet(here, untold)).toMatchObject({ merged: [], unchanged: [id] });
    expect(await historyOf(here, id)).toEqual(history);
  });

  it('brings two stores to the same state, losing no verdict and no note', async () => {
    const edits = fc.array(
      fc.record({
        side: fc.boolean(),
        edit: fc.oneof(
          fc.record({ verdict: fc.constantFrom('confirmed', 'speculative', null) }),
          fc.record({ note: fc.string({ maxLength: 4 }) }),
          fc.record({ dismissed: fc.boolean() }),
        ),
      }),
      { maxLength: 8 },
    );
    await fc.assert(
      fc.asyncProperty(edits, async (list) => {
        here = newStore();
        there = newStore();
        const id = await shared('base');
        for (const { side, edit } of list) {
          await editAnnotation(side ? here : there, id, edit);
          later();
        }
        const [mine, theirs] = [await exportSet(here, 'all'), await exportSet(there, 'all')];
        await importSet(here, theirs);
        await importSet(there, mine);
        expect(await getAnnotation(here, id)).toEqual(await getAnnotation(there, id));
        const told = (await historyOf(here, id)).flatMap(({ from, to }) => [from, to]);
        for (const { edit } of list) {
          for (const value of Object.values(edit)) if (value) expect(told).toContain(value);
        }
      }),
      { numRuns: 40 },
    );
  });

  it('brings back what was deleted here, and says so in its history', async () => {
    const id = await shared();
    await removeAnnotations(here, [id]);
    expect(await importSet(here, await exportSet(there, 'all'))).toMatchObject({ added: [id] });
    const fields = (await historyOf(here, id)).map(({ field }) => field);
    expect(fields.slice(-2)).toEqual(['deleted', 'restored']);
  });

  it('recognises what says the same of the same place under another id', async () => {
    await save(here, { edit: { note: 'same' } });
    const twin = await save(there, { edit: { note: 'same' } });
    const other = await save(there, { quote: 'Another sentence.' });
    const report = await importSet(here, await exportSet(there, 'all'));
    expect(report).toMatchObject({ added: [other.id], merged: [], unchanged: [twin.id], fields: {} });
    expect(await annotationsOfPage(here, pageFacts().url)).toHaveLength(2);
    expect(await historyOf(here, twin.id)).toEqual([]);
  });

  it('brings the page up to the newer facts, first and last seen of both', async () => {
    const id = await shared();
    await visitPage(there, pageFacts('a', { title: 'Newer title', byline: null }), null);
    await importSet(here, await exportSet(there, 'all'));
    const page = (await pagesByUrl(here, [pageFacts().url])).get(pageFacts().url);
    expect(page).toMatchObject({ title: 'Newer title', outlet: 'The Harbour Post' });
    expect(page && page.lastSeen > page.firstSeen).toBe(true);
    expect((await search(here, 'newer')).rows[0]?.annotation.id).toBe(id);
  });

  describe('refuses, and writes nothing of,', () => {
    const broken: [string, (set: ExportSet) => unknown][] = [
      ['an annotation without its page', (set) => ({ ...set, pages: [] })],
      ['an annotation twice', (set) => ({ ...set, annotations: [...set.annotations, ...set.annotations] })],
      ['a text that is not that of its hash', (set) => ({ ...set, texts: [{ ...set.texts[0], text: 'X' }] })],
      ['a wrong type', (set) => ({ ...set, annotations: [{ ...set.annotations[0], note: 7 }] })],
      [
        'a date that is none',
        (set) => ({ ...set, history: [{ ...set.history[0], at: '2026-02-30T00:00:00Z' }] }),
      ],
      ['a script as a page', (set) => ({ ...set, pages: [{ ...set.pages[0], url: 'javascript:alert(1)' }] })],
      ['no set at all', () => null],
    ];

    it.each(broken)('%s', async (_, breakIt) => {
      await save(there, { text: 'The text.' });
      const set = breakIt(await exportSet(there, 'all'));
      await expect(importSet(here, set as ExportSet)).rejects.toMatchObject({ code: 'invalid' });
      expect(await exportSet(here, 'all')).toEqual({
        pages: [],
        annotations: [],
        history: [],
        texts: [],
        decisions: [],
      });
    });
  });
});

describe('prepareImport', () => {
  const everything = () => exportSet(here, 'all');

  it('says what an import would do and writes nothing', async () => {
    const merged = await shared();
    const added = await save(there, { quote: 'Another sentence.' });
    await editAnnotation(there, merged, { note: 'from there' });
    const before = await everything();
    const { preview } = await prepareImport(here, await exportSet(there, 'all'));
    expect(preview).toEqual({
      added: [added.id],
      merged: [merged],
      unchanged: [],
      fields: { [merged]: ['note'] },
      replaced: [{ ids: [merged], field: 'note', from: '', to: 'from there' }],
    });
    expect(await everything()).toEqual(before);
  });

  it('brings in what it showed, and reports what the store had become by then', async () => {
    const { id } = await save(there, { text: 'The text.' });
    const set = await exportSet(there, 'all');
    const prepared = await prepareImport(here, set);
    await importSet(here, set);
    expect(prepared.preview.added).toEqual([id]);
    expect(await prepared.commit()).toMatchObject({ added: [], unchanged: [id] });
  });

  it('leaves the store as it was where it is given up in the middle', async () => {
    await save(here, { quote: 'Here before.' });
    await save(there, { text: 'The text.' });
    const before = await everything();
    const controller = new AbortController();
    const { commit } = await prepareImport(here, await exportSet(there, 'all'));
    const written: number[] = [];
    const committing = commit({
      signal: controller.signal,
      progress: (count) => {
        written.push(count);
        controller.abort(new Error('enough'));
      },
    });
    await expect(committing).rejects.toThrow('enough');
    expect(written).toEqual([1]);
    expect(await everything()).toEqual(before);
    expect((await search(here, 'bank')).total).toBe(1);
  });
});

describe('exportSet', () => {
  beforeEach(async () => {
    await save(here, { text: 'The text.', edit: { verdict: 'confirmed' } });
    await save(here, { quote: 'On another page.', page: pageFacts('b'), text: 'Another text.' });
  });

  const quotesIn = (set: ExportSet) => set.annotations.map(({ selectors }) => selectors.quote.exact);

  it.each([
    ['a page', { page: pageFacts('b').url }],
    ['a search', { query: 'another', filters: {} }],
    ['a filter', { query: '', filters: { verdicts: ['none' as const] } }],
  ])('takes %s with all that belongs to it', async (_, scope) => {
    const set = await exportSet(here, scope);
    expect(quotesIn(set)).toEqual(['On another page.']);
    expect(set.pages.map(({ url }) => url)).toEqual([pageFacts('b').url]);
    expect(set.texts.map(({ text }) => text)).toEqual(['Another text.']);
    expect(set.history.map(({ field }) => field)).toEqual(['created']);
  });

  it('takes ids once each, leaving out what is not there', async () => {
    const [first] = (await exportSet(here, 'all')).annotations;
    const id = first?.id ?? '';
    expect(quotesIn(await exportSet(here, { ids: [id, id, 'gone'] }))).toEqual([
      first?.selectors.quote.exact,
    ]);
  });

  it('takes many ids as it takes few, in their order', async () => {
    const set = await exportSet(here, 'all');
    const [model] = set.annotations;
    const many = Array.from({ length: 1200 }, (_, index) => ({
      ...model!,
      id: `0190b8a0-7c1e-7000-8000-${String(index).padStart(12, '0')}`,
      selectors: { ...model!.selectors, quote: { ...model!.selectors.quote, exact: `Quote ${index}` } },
    }));
    await importSet(here, { ...set, annotations: many, history: [] });
    const ids = many.map(({ id }) => id).reverse();
    const large = await exportSet(here, { ids });
    expect(large.annotations.map(({ id }) => id)).toEqual(ids);
    expect(large.pages.map(({ url }) => url)).toEqual([model!.page]);
    expect(large.texts.map(({ page }) => page)).toEqual([model!.page]);
    const few = await exportSet(here, { ids: ids.slice(0, 5) });
    expect(few).toEqual({ ...large, annotations: large.annotations.slice(0, 5) });
  });

  it('with everything has the history of what was deleted', async () => {
    const { annotations } = await exportSet(here, 'all');
    await removeAnnotations(
      here,
      annotations.map(({ id }) => id),
    );
    const set = await exportSet(here, 'all');
    expect(set.annotations).toEqual([]);
    expect(set.history.map(({ field }) => field).sort()).toEqual([
      'created',
      'created',
      'deleted',
      'deleted',
      'verdict',
    ]);
  });

  it('tells how far it is, and ends when told to', async () => {
    const read: number[] = [];
    await exportSet(here, 'all', { progress: (count) => read.push(count) });
    expect(read.at(-1)).toBe(2);
    const controller = new AbortController();
    const exporting = exportSet(here, 'all', {
      signal: controller.signal,
      progress: () => controller.abort(new Error('enough')),
    });
    await expect(exporting).rejects.toThrow('enough');
  });
});
