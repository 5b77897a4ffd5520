import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { getAnnotation } from '../../../src/store/annotations';
import { editAnnotation } from '../../../src/store/edit';
import { historyOf } from '../../../src/store/history';
import { search } from '../../../src/store/search/search';
import { setSettings, setSite } from '../../../src/store/settings';
import { newBrowser, pageFacts, save } from './support';

describe('two windows that write at once', () => {
  it('keep both edits of one annotation', async () => {
    const browser = newBrowser();
    const [popup, review] = [browser.window(), browser.window()];
    const { id } = await save(popup);
    await Promise.all([
      editAnnotation(popup, id, { verdict: 'confirmed', addTags: ['popup'] }),
      editAnnotation(review, id, { note: 'from the review page', addTags: ['review'] }),
    ]);
    const kept = await getAnnotation(popup, id);
    expect(kept).toMatchObject({ verdict: 'confirmed', note: 'from the review page' });
    expect(kept?.tags.toSorted()).toEqual(['popup', 'review']);
  });

  it('do not double what both save at the same place', async () => {
    const browser = newBrowser();
    const [one, other] = [browser.window(), browser.window()];
    const [first, second] = await Promise.all([
      save(one, { edit: { verdict: 'confirmed' } }),
      save(other, { edit: { note: 'mine' } }),
    ]);
    expect(first.id).toBe(second.id);
    expect(await getAnnotation(one, first.id)).toMatchObject({ verdict: 'confirmed', note: 'mine' });
  });

  it('lose no setting', async () => {
    const browser = newBrowser();
    const [one, other] = [browser.window(), browser.window()];
    await Promise.all([
      setSite(one, 'a.example', 'on'),
      setSite(other, 'b.example', 'off'),
      setSettings(one, { mode: 'all' }),
    ]);
    const settings = await setSettings(other, { theme: 'dark' });
    expect(settings).toMatchObject({
      mode: 'all',
      theme: 'dark',
      sites: { 'a.example': 'on', 'b.example': 'off' },
    });
  });

  it('lose nothing, whatever they save, in whatever order; every window finds all', async () => {
    const writes = fc.array(
      fc.record({ window: fc.nat(1), page: fc.nat(2), place: fc.nat(3), note: fc.string({ minLength: 1 }) }),
      { minLength: 1, maxLength: 12 },
    );
    await fc.assert(
      fc.asyncProperty(writes, async (list) => {
        const browser = newBrowser();
        const windows = [browser.window(), browser.window()] as const;
        const saved = await Promise.all(
          list.map(({ window, page, place, note }) =>
            save(windows[window as 0 | 1], {
              quote: `Place ${place}.`,
              page: pageFacts(`p${page}`),
              edit: { note },
            }),
          ),
        );
        const places = new Set(list.map(({ page, place }) => `${page} ${place}`));
        for (const window of windows) expect((await search(window, 'place')).total).toBe(places.size);
        for (const [index, { id }] of saved.entries()) {
          const notes = (await historyOf(windows[0], id)).filter(({ field }) => field === 'note');
          expect(notes.map(({ to }) => to)).toContain(list[index]?.note);
        }
      }),
      { numRuns: 30 },
    );
  });
});
