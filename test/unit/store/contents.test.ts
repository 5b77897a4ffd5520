import { describe, expect, it } from 'vitest';
import { newestRevision, type PageContents, readContents } from '../../../src/store/contents';
import { editAnnotation } from '../../../src/store/edit';
import { removeAnnotations } from '../../../src/store/remove';
import { newBrowser, pageFacts, save } from './support';

describe('contents of pages', () => {
  async function read(store: Parameters<typeof readContents>[0], since = 0) {
    const all: PageContents[] = [];
    const take = (contents: PageContents) => void all.push(contents);
    const rev = await readContents(store, since, { clear: () => all.splice(0), add: take, put: take });
    return { rev, all };
  }

  it('are all of them at first, then those of pages that were written since', async () => {
    const { window } = newBrowser();
    const [store, other] = [window(), window()];
    const first = await save(store, { page: pageFacts('a'), quote: 'One.' });
    await save(store, { page: pageFacts('a'), quote: 'Two.' });
    await save(store, { page: pageFacts('b'), quote: 'Three.' });
    const before = await read(store);
    expect(before.rev).toBe(await newestRevision(store));
    expect(before.all.map(({ url, annotations }) => [url, annotations.length])).toEqual([
      ['https://news.example/a', 2],
      ['https://news.example/b', 1],
    ]);
    expect(before.all[0]?.page?.outlet).toBe('The Harbour Post');
    expect(before.all[0]?.annotations[0]).not.toHaveProperty('keys');
    expect(await read(store, before.rev)).toEqual({ rev: before.rev, all: [] });

    await editAnnotation(other, first.id, { verdict: 'confirmed' });
    const after = await read(store, before.rev);
    expect(after.all.map(({ url }) => url)).toEqual(['https://news.example/a']);
    expect(after.all[0]?.annotations.find(({ id }) => id === first.id)?.verdict).toBe('confirmed');
  });

  it('are empty where everything was deleted', async () => {
    const store = newBrowser().window();
    const only = await save(store);
    const { rev } = await read(store);
    await removeAnnotations(store, [only.id]);
    expect((await read(store, rev)).all).toMatchObject([{ annotations: [] }]);
  });

  it('of more pages than are read at once are read to the end', async () => {
    const store = newBrowser().window();
    for (let number = 0; number < 260; number += 1) await save(store, { page: pageFacts(`p${number}`) });
    const { all } = await read(store);
    expect(new Set(all.map(({ url }) => url)).size).toBe(260);
  });
});
