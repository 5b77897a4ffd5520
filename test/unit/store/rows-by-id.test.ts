import fc from 'fast-check';
import { expect, it } from 'vitest';
import { run } from '../../../src/store/db';
import { rowsById } from '../../../src/store/rows-by-id';
import { newBrowser, save } from './support';

it('rows are found by their ids, many or few, close together or far apart, there or not', async () => {
  const store = newBrowser().window();
  const ids: string[] = [];
  for (let i = 0; i < 120; i += 1) ids.push((await save(store, { quote: `Sentence ${i}.` })).id);
  const unknown = (number: number) => `ffffffff-0000-7000-8000-${String(number).padStart(12, '0')}`;
  await fc.assert(
    fc.asyncProperty(fc.shuffledSubarray(ids), fc.integer({ min: 0, max: 3 }), async (some, strangers) => {
      const wanted = [...some, ...Array.from({ length: strangers }, (_, i) => unknown(i))];
      const rows = await run(store, (db) => rowsById(db.annotations, wanted));
      expect(rows.map((row) => row?.id)).toEqual([...some, ...Array(strangers).fill(undefined)]);
    }),
    { numRuns: 30 },
  );
});
