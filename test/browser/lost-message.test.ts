import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { processesOf } from '../../tools/faults/processes';
import { type Pages, servePages } from '../../tools/serve';
import { type Chromium, highlighted, newProfile, type Profile, startChromium } from './support/chromium';
import { isolatedWorld } from './support/isolated-world';
import { allowAllSites, openArticle } from './support/steps';

/** The extension's process ends while a page asks for the reader: the question is lost with it. */

let server: Pages;
let profile: Profile;
let chromium: Chromium;

beforeAll(async () => {
  server = await servePages({ '/article': 'sample/article.html' });
  profile = await newProfile();
  chromium = await startChromium(profile);
  await allowAllSites(chromium);
});

afterAll(async () => {
  await chromium?.close();
  await profile?.remove();
  await server?.close();
});

async function extensionProcesses(): Promise<number[]> {
  const all = await processesOf(profile.folder);
  return all.filter(({ command }) => command.includes('--extension-process')).map(({ pid }) => pid);
}

describe('an article', () => {
  it('is read though the background ended while it was asked for', async () => {
    const page = await openArticle(chromium, `${server.origin}/article`);
    await expect.poll(() => highlighted(page, 'reportedly-stated')).toBeGreaterThan(0);
    const held = await extensionProcesses();
    expect(held).not.toEqual([]);
    // Held, it hears nothing: the question is under way when it ends.
    for (const pid of held) process.kill(pid, 'SIGSTOP');
    try {
      await page.reload();
      const world = await isolatedWorld(chromium, page);
      await expect.poll(() => world.evaluate('typeof reportedlyGate')).toBe('object');
      expect(await world.evaluate('typeof reportedlyReader')).toBe('undefined');
    } finally {
      for (const pid of held) process.kill(pid, 'SIGKILL');
    }
    await expect.poll(() => highlighted(page, 'reportedly-stated')).toBeGreaterThan(0);
  });
});
