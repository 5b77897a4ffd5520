import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { getAnnotation } from '../../../src/store/annotations';
import { run, type Store } from '../../../src/store/db';
import { editAnnotation } from '../../../src/store/edit';
import { historyOf } from '../../../src/store/history';
import { purge } from '../../../src/store/purge';
import { removeAnnotations } from '../../../src/store/remove';
import { search } from '../../../src/store/search/search';
import { newBrowser, pageFacts, save } from './support';

let store: Store;

beforeEach(() => {
  store = newBrowser().window();
});

afterEach(() => {
  vi.useRealTimers();
});

const on = (day: string) => vi.useFakeTimers({ toFake: ['Date'], now: new Date(`${day}T12:00:00Z`) });
const rows = () =>
  run(store, async (db) => ({
    annotations: await db.annotations.count(),
    history: await db.history.count(),
    pages: await db.pages.toCollection().primaryKeys(),
    texts: await db.texts.count(),
  }));

describe('purge', () => {
  it('deletes for good what was last changed before a time, with its history, texts and pages', async () => {
    on('2026-01-01');
    const old = await save(store, { page: pageFacts('old'), text: 'An old text.', edit: { note: 'secret' } });
    const edited = await save(store, { page: pageFacts('edited'), text: 'Another text.' });
    on('2026-03-01');
    await editAnnotation(store, edited.id, { verdict: 'confirmed' });
    const recent = await save(store, { page: pageFacts('new'), text: 'A new text.' });
    const purged = await purge(store, '2026-02-01T00:00:00.000Z');
    expect(purged).toEqual({ annotations: 1, pages: new Set([old.page]) });
    expect(await getAnnotation(store, old.id)).toBeNull();
    expect(await historyOf(store, old.id)).toEqual([]);
    expect(await rows()).toMatchObject({ pages: [edited.page, recent.page].sort(), texts: 2 });
    expect((await search(store, 'secret')).total).toBe(0);
    expect((await search(store, '')).total).toBe(2);
  });

  it('forgets what was deleted before that time, too, and keeps what was deleted after it', async () => {
    on('2026-01-01');
    const [first, second] = [await save(store, { quote: 'One.' }), await save(store, { quote: 'Two.' })];
    await removeAnnotations(store, [first.id]);
    on('2026-03-01');
    await removeAnnotations(store, [second.id]);
    expect((await purge(store, '2026-02-01T00:00:00.000Z')).annotations).toBe(0);
    expect(await historyOf(store, first.id)).toEqual([]);
    expect((await historyOf(store, second.id)).map(({ field }) => field)).toContain('deleted');
  });

  it('does nothing where nothing is that old', async () => {
    on('2026-03-01');
    await save(store, { text: 'The text.' });
    const before = await rows();
    expect((await purge(store, '2026-02-01T00:00:00.000Z')).annotations).toBe(0);
    expect(await rows()).toEqual(before);
  });
});
