import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { annotationsOfPage, getAnnotation } from '../../../src/store/annotations';
import { editBulk, takeBack } from '../../../src/store/bulk';
import { run, type Store } from '../../../src/store/db';
import { editAnnotation, type StoreEdit } from '../../../src/store/edit';
import { exportSet } from '../../../src/store/export-set';
import { historyOf } from '../../../src/store/history';
import { newId } from '../../../src/store/ids';
import { importSet } from '../../../src/store/import-set';
import type { Annotation } from '../../../src/store/model';
import { removeAnnotations, restoreAnnotations } from '../../../src/store/remove';
import { relist } from '../../../src/store/search/lookup';
import { newBrowser, pageFacts, save } from './support';

const tag = fc.stringMatching(/^[a-zA-Z]{1,2}$/);
const edits: fc.Arbitrary<StoreEdit> = fc.record(
  {
    verdict: fc.constantFrom('confirmed', 'speculative', null),
    note: fc.constantFrom('', 'one', 'two words'),
    dismissed: fc.boolean(),
    addTags: fc.array(tag, { maxLength: 2 }),
    removeTags: fc.array(tag, { maxLength: 2 }),
  },
  { requiredKeys: [] },
);

async function several(store: Store, count: number): Promise<string[]> {
  const ids: string[] = [];
  for (let i = 0; i < count; i += 1) {
    const page = pageFacts(`${i % 3}`);
    const edit = {
      tags: i % 2 === 0 ? ['a'] : ['b', 'c'],
      verdict: i % 3 === 0 ? ('confirmed' as const) : null,
    };
    ids.push((await save(store, { quote: `Sentence ${i}.`, page, edit })).id);
  }
  return ids;
}

/** More than a batch of them, by an import, which is quicker. */
async function many(store: Store, count: number): Promise<string[]> {
  await save(store);
  const set = await exportSet(store, 'all');
  const annotations = Array.from({ length: count }, (_, i) => {
    const exact = `Sentence ${i}.`;
    const [first] = set.annotations;
    const selectors = { quote: { ...first!.selectors.quote, exact }, position: null };
    return { ...first!, id: newId(), selectors };
  });
  return (await importSet(store, { ...set, annotations, history: [] })).added;
}

const all = (store: Store, ids: readonly string[]) => Promise.all(ids.map((id) => getAnnotation(store, id)));
const fields = (annotation: Annotation | null) =>
  annotation && {
    verdict: annotation.verdict,
    note: annotation.note,
    tags: annotation.tags,
    dismissed: annotation.dismissed,
  };
/** The search rows without their revisions, and in the order of their items' ids. */
const lookup = async (store: Store) =>
  (await run(store, (db) => db.lookup.toArray())).map(({ rev: _, items, ...row }) => ({
    ...row,
    items: items.toSorted((one, other) => (one.id < other.id ? -1 : 1)),
  }));

describe('an edit of many', () => {
  it('leaves out what was deleted meanwhile, and counts what it changed', async () => {
    const store = newBrowser().window();
    const [first, second, third] = await several(store, 3);
    await removeAnnotations(store, [first!]);
    const change = await editBulk(store, [first!, second!, third!, second!], { verdict: 'speculative' });
    expect(change.count).toBe(2);
    expect([...change.pages].sort()).toEqual([pageFacts('1').url, pageFacts('2').url]);
    expect((await editBulk(store, [second!], { verdict: 'speculative' })).count).toBe(0);
  });

  it('is taken back, one after the other', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(edits, { maxLength: 4 }), async (list) => {
        const store = newBrowser().window();
        const ids = await several(store, 5);
        const states = [(await all(store, ids)).map(fields)];
        const changes = [];
        for (const edit of list) {
          changes.push(await editBulk(store, ids, edit));
          states.push((await all(store, ids)).map(fields));
        }
        for (const change of changes.toReversed()) {
          expect((await all(store, ids)).map(fields)).toEqual(states.pop());
          await takeBack(store, change);
        }
        expect((await all(store, ids)).map(fields)).toEqual(states[0]);
      }),
      { numRuns: 25 },
    );
  });

  it('is done again by taking back what took it back', async () => {
    const store = newBrowser().window();
    const ids = await several(store, 4);
    const change = await editBulk(store, ids, { verdict: 'confirmed', addTags: ['new'] });
    const after = (await all(store, ids)).map(fields);
    await takeBack(store, await takeBack(store, change));
    expect((await all(store, ids)).map(fields)).toEqual(after);
  });

  it('leaves alone what another window changed since', async () => {
    const { window } = newBrowser();
    const [here, there] = [window(), window()];
    const [first, second] = await several(here, 2);
    const judged = await editBulk(here, [first!, second!], { verdict: 'speculative' });
    const tagged = await editBulk(here, [first!, second!], { addTags: ['mine'] });
    await editAnnotation(there, first!, { verdict: null, addTags: ['theirs'] });
    await takeBack(here, tagged);
    await takeBack(here, judged);
    expect(await getAnnotation(here, first!)).toMatchObject({ verdict: null, tags: ['a', 'theirs'] });
    expect(await getAnnotation(here, second!)).toMatchObject({ verdict: null, tags: ['b', 'c'] });
  });

  it('that is given up changes nothing', async () => {
    const store = newBrowser().window();
    const ids = await many(store, 600);
    const before = await exportSet(store, 'all');
    const giveUp = async (work: (signal: AbortSignal, progress: () => void) => Promise<unknown>) => {
      const control = new AbortController();
      await expect(work(control.signal, () => control.abort())).rejects.toMatchObject({ name: 'AbortError' });
      expect(await exportSet(store, 'all')).toEqual(before);
    };
    await giveUp((signal, progress) => editBulk(store, ids, { note: 'x' }, { signal, progress }));
    await giveUp((signal, progress) => removeAnnotations(store, ids, { signal, progress }));
    expect((await editBulk(store, ids, { note: 'x' })).count).toBe(600);
  });
});

describe('a delete of many', () => {
  it('is taken back from the history', async () => {
    const store = newBrowser().window();
    const ids = await many(store, 510);
    const before = await all(store, ids);
    const removed = await removeAnnotations(store, ids);
    expect(removed.changes.length).toBe(510);
    expect(await annotationsOfPage(store, pageFacts().url)).toHaveLength(1);
    expect(await restoreAnnotations(store, removed)).toBe(510);
    expect(await all(store, ids)).toEqual(before);
    expect((await historyOf(store, ids[0]!)).map(({ field }) => field).slice(-2)).toEqual([
      'deleted',
      'restored',
    ]);
  });
});

describe('the search rows', () => {
  it('are the same however they came about: written with each change, or made anew', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(edits, fc.subarray([0, 1, 2, 3, 4]), fc.boolean()), { maxLength: 5 }),
        async (list) => {
          const store = newBrowser().window();
          const ids = await several(store, 5);
          for (const [edit, some, isDelete] of list) {
            const chosen = some.map((index) => ids[index]!);
            if (!isDelete) await editBulk(store, chosen, edit);
            else if (some.length < 3) await removeAnnotations(store, chosen);
            else await restoreAnnotations(store, await removeAnnotations(store, chosen));
          }
          const written = await lookup(store);
          const pages = written.map(({ page }) => page);
          await run(store, (db) => relist(db, { pages, annotations: [], removed: [] }));
          expect(await lookup(store)).toEqual(written);
        },
      ),
      { numRuns: 25 },
    );
  });
});
