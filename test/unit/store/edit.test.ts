import { IDBFactory } from 'fake-indexeddb';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { annotationsOfPage, getAnnotation } from '../../../src/store/annotations';
import { editAnnotation } from '../../../src/store/edit';
import { historyOf } from '../../../src/store/history';
import { removeAnnotations, restoreAnnotations } from '../../../src/store/remove';
import { saveAnnotation } from '../../../src/store/save';
import { articlePage, claimOn, newStore } from './harbour';

afterEach(() => {
  vi.useRealTimers();
});

describe('editAnnotation', () => {
  it('changes the named fields alone and records from and to', async () => {
    const store = newStore();
    const { id } = await saveAnnotation(store, claimOn('Monday', { note: 'first' }));
    const edited = await editAnnotation(store, id, { note: 'second' });
    expect(edited).toMatchObject({ note: 'second', verdict: null });
    expect((await historyOf(store, id)).at(-1)).toMatchObject({ field: 'note', from: 'first', to: 'second' });
  });

  it('records nothing where nothing changes', async () => {
    const store = newStore();
    const saved = await saveAnnotation(store, claimOn('Monday', { tags: ['oil'] }));
    const before = await historyOf(store, saved.id);
    expect(await editAnnotation(store, saved.id, { tags: [' oil '], verdict: null })).toEqual(saved);
    expect(await historyOf(store, saved.id)).toEqual(before);
  });

  it('says that a deleted annotation is gone', async () => {
    const store = newStore();
    const { id } = await saveAnnotation(store, claimOn('Monday'));
    await removeAnnotations(store, [id]);
    await expect(editAnnotation(store, id, { note: 'late' })).rejects.toMatchObject({ code: 'missing' });
  });

  it('never makes a later change look older where the clock was set back', async () => {
    const store = newStore();
    const saved = await saveAnnotation(store, claimOn('Monday'));
    vi.useFakeTimers({ toFake: ['Date'], now: new Date('2001-01-01T00:00:00Z') });
    const edited = await editAnnotation(store, saved.id, { note: 'after' });
    expect(Date.parse(edited.modified)).toBeGreaterThan(Date.parse(saved.modified));
    expect((await historyOf(store, saved.id)).at(-1)?.field).toBe('note');
  });
});

describe('two windows that write at once', () => {
  it('both keep what they wrote in different fields', async () => {
    const factory = new IDBFactory();
    const [one, other] = [newStore(factory), newStore(factory)];
    const { id } = await saveAnnotation(one, claimOn('Monday'));
    await Promise.all([
      editAnnotation(one, id, { note: 'from one' }),
      editAnnotation(other, id, { verdict: 'confirmed' }),
      editAnnotation(one, id, { addTags: ['left'] }),
      editAnnotation(other, id, { addTags: ['right'] }),
    ]);
    const kept = await getAnnotation(one, id);
    expect(kept).toMatchObject({ note: 'from one', verdict: 'confirmed' });
    expect(new Set(kept?.tags)).toEqual(new Set(['left', 'right']));
    expect(await historyOf(other, id)).toHaveLength(5);
  });

  it('make one annotation of the same place', async () => {
    const factory = new IDBFactory();
    const stores = [newStore(factory), newStore(factory)];
    const saves = Array.from({ length: 20 }, (_, index) =>
      saveAnnotation(stores[index % 2]!, claimOn('Monday', { note: `note ${index}` })),
    );
    const ids = new Set((await Promise.all(saves)).map(({ id }) => id));
    expect(ids.size).toBe(1);
    const [id] = ids;
    const notes = (await historyOf(stores[0]!, id!)).filter(({ field }) => field === 'note');
    expect(new Set(notes.map(({ to }) => to)).size).toBe(20);
  });
});

describe('removeAnnotations and restoreAnnotations', () => {
  it('undo a delete, and the history tells both', async () => {
    const store = newStore();
    const saved = await saveAnnotation(store, claimOn('Monday', { note: 'keep me' }));
    const removed = await removeAnnotations(store, [saved.id]);
    expect(await annotationsOfPage(store, articlePage.url)).toEqual([]);
    expect(await restoreAnnotations(store, removed)).toBe(1);
    expect(await getAnnotation(store, saved.id)).toEqual(saved);
    expect((await historyOf(store, saved.id)).slice(-2)).toMatchObject([
      { field: 'deleted', from: saved },
      { field: 'restored' },
    ]);
  });

  it('restoring twice changes nothing the second time', async () => {
    const store = newStore();
    const { id } = await saveAnnotation(store, claimOn('Monday'));
    const removed = await removeAnnotations(store, [id]);
    await restoreAnnotations(store, removed);
    await editAnnotation(store, id, { note: 'newer' });
    expect(await restoreAnnotations(store, removed)).toBe(0);
    expect(await getAnnotation(store, id)).toMatchObject({ note: 'newer' });
  });
});
