import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { getAnnotation } from '../../../src/store/annotations';
import { editAnnotation, type StoreEdit } from '../../../src/store/edit';
import { historyOf } from '../../../src/store/history';
import { removeAnnotations, restoreAnnotations } from '../../../src/store/remove';
import { newBrowser, save } from './support';

const tag = fc.stringMatching(/^[a-zA-Z]{1,3}$/);
const edits: fc.Arbitrary<StoreEdit> = fc.record(
  {
    verdict: fc.constantFrom('confirmed', 'speculative', null),
    note: fc.string(),
    tags: fc.array(tag, { maxLength: 3 }),
    dismissed: fc.boolean(),
    addTags: fc.array(tag, { maxLength: 2 }),
    removeTags: fc.array(tag, { maxLength: 2 }),
  },
  { requiredKeys: [] },
);

const FIELDS = ['verdict', 'note', 'tags', 'dismissed'] as const;

describe('edits', () => {
  it('are undone by setting the fields back, one after the other; times only grow', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(edits, { maxLength: 6 }), async (list) => {
        const store = newBrowser().window();
        const states = [await save(store)];
        const id = states[0]?.id ?? '';
        for (const edit of list) states.push(await editAnnotation(store, id, edit));
        for (const [before, after] of states.slice(1).map((state, index) => [states[index], state])) {
          expect(after && before && after.modified >= before.modified).toBe(true);
        }
        for (const { verdict, note, tags, dismissed } of states.toReversed()) {
          const back = await editAnnotation(store, id, { verdict, note, tags, dismissed });
          expect(back).toMatchObject({ verdict, note, tags, dismissed });
        }
      }),
      { numRuns: 40 },
    );
  });

  it('leave a history from which each field can be told as it is', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(edits, { maxLength: 6 }), async (list) => {
        const store = newBrowser().window();
        const { id } = await save(store);
        const told: Record<string, unknown> = { verdict: null, note: '', tags: [], dismissed: false };
        for (const edit of list) await editAnnotation(store, id, edit);
        for (const { field, from, to } of await historyOf(store, id)) {
          if (field === 'created') continue;
          expect(from).toEqual(told[field]);
          told[field] = to;
        }
        const now = await getAnnotation(store, id);
        expect(told).toEqual(Object.fromEntries(FIELDS.map((field) => [field, now?.[field]])));
      }),
      { numRuns: 40 },
    );
  });

  it('survive a delete that is undone', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(edits, { maxLength: 4 }), async (list) => {
        const store = newBrowser().window();
        const { id } = await save(store);
        for (const edit of list) await editAnnotation(store, id, edit);
        const before = await getAnnotation(store, id);
        await restoreAnnotations(store, await removeAnnotations(store, [id]));
        expect(await getAnnotation(store, id)).toEqual(before);
      }),
      { numRuns: 20 },
    );
  });
});
