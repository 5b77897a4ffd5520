import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { browsers, type UpdatingReader } from '../living/readers';
import type { OwnPage } from '../living/tab';

/** Windows of different releases that meet at one store, and a store that a newer release has written. */

const opened = (version: number) => `new Promise((resolve, reject) => {
  const opening = indexedDB.open('reportedly', ${version});
  opening.onsuccess = () => { globalThis.held = opening.result; resolve(opening.result.version); };
  opening.onerror = () => reject(opening.error);
})`;
const VERSION = `indexedDB.databases().then((all) => all.find(({ name }) => name === 'reportedly')?.version)`;
const DELETE = `new Promise((resolve, reject) => {
  const deleting = indexedDB.deleteDatabase('reportedly');
  deleting.onsuccess = () => resolve();
  deleting.onerror = () => reject(deleting.error);
})`;

describe.each(browsers)('in %s', (_, start) => {
  let reader: UpdatingReader;
  /** A file of the extension in which none of its scripts runs, as a window of another release. */
  let other: OwnPage;

  beforeAll(async () => {
    reader = await start();
    other = await reader.own('third-party.txt', 'body');
  });
  afterAll(() => reader?.close());

  it('a window that holds an older version open is named as what keeps the store from opening, until it is closed', async () => {
    await other.run(DELETE);
    expect(await other.run(opened(10))).toBe(10);
    const review = await reader.own('review/index.html');
    await expect.poll(() => review.text()).toContain('Another window still uses an older version');
    await other.run('held.close()');
    await review.close();
    const again = await reader.own('review/index.html');
    await expect.poll(() => again.text()).toContain('Nothing saved yet');
    expect(await other.run(VERSION)).toBe(20);
    await again.close();
  });

  it('makes way for a newer release, and then refuses what that has written, which stays as it is', async () => {
    const review = await reader.own('review/index.html');
    await expect.poll(() => review.text()).toContain('Nothing saved yet');
    expect(await other.run(opened(9990))).toBe(9990);
    await other.run('held.close()');
    await review.close();
    const again = await reader.own('review/index.html');
    await expect.poll(() => again.text()).toContain('written by a newer version');
    await again.close();
    expect(await other.run(VERSION)).toBe(9990);
  });
});
