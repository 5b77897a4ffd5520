import { beforeEach, describe, expect, it } from 'vitest';
import type { Store } from '../../../src/store/db';
import { editAnnotation } from '../../../src/store/edit';
import { sha256 } from '../../../src/store/hash';
import { compareVisit, keepText, textVersions } from '../../../src/store/texts';
import { newBrowser, pageFacts, save } from './support';

const { url } = pageFacts();
let store: Store;

beforeEach(() => {
  store = newBrowser().window();
});

describe('text versions', () => {
  it('are kept once a distinct text of a page', async () => {
    await save(store, { text: 'As it was.' });
    await save(store, { text: 'As it was.', quote: 'Another sentence.' });
    await save(store, { text: 'As it is.', quote: 'A third one.' });
    await save(store, { text: 'As it was.', page: pageFacts('b') });
    const versions = await textVersions(store, url);
    expect(versions.map(({ text }) => text)).toEqual(['As it was.', 'As it is.']);
    expect(versions[0]?.hash).toBe(await sha256('As it was.'));
  });

  it('hash as SHA-256 does (FIPS 180-4, "abc")', async () => {
    expect(await sha256('abc')).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad');
  });
});

describe('keepText', () => {
  it('keeps a newer text of a page on which something was saved', async () => {
    await save(store, { text: 'As it was.' });
    const version = await keepText(store, url, 'As it is.');
    expect(version).toMatchObject({ page: url, text: 'As it is.' });
    expect(await keepText(store, url, 'As it is.')).toEqual(version);
    expect((await textVersions(store, url)).map(({ text }) => text)).toEqual(['As it was.', 'As it is.']);
  });

  it('leaves no trace of other pages', async () => {
    expect(await keepText(store, url, 'Read only.')).toBeNull();
    expect(await textVersions(store, url)).toEqual([]);
  });
});

describe('compareVisit', () => {
  it('tells a text that differs from those that annotations were made on', async () => {
    const old = await save(store, { text: 'As it was.' });
    await save(store, { text: 'As it is.', quote: 'Another sentence.' });
    const [version] = await textVersions(store, url);
    expect(await compareVisit(store, url, await sha256('As it is.'))).toEqual({
      changed: true,
      outdated: [old.id],
      since: version?.seen,
    });
  });

  it('sees no change in the same text, without a text, on an unknown page, and in what was set aside', async () => {
    const same = { changed: false, outdated: [], since: null };
    const hash = await sha256('As it is.');
    expect(await compareVisit(store, url, hash)).toEqual(same);
    await save(store, { text: 'As it is.' });
    await save(store, { text: null, quote: 'Another sentence.' });
    const aside = await save(store, { text: 'As it was.', quote: 'A third one.' });
    await editAnnotation(store, aside.id, { dismissed: true });
    expect(await compareVisit(store, url, hash)).toEqual(same);
  });

  it('wants a hash', async () => {
    await expect(compareVisit(store, url, 'As it is.')).rejects.toMatchObject({ code: 'invalid' });
  });
});
