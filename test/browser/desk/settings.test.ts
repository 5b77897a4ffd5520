import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Chromium, newProfile, type Profile, startChromium } from '../support/chromium';

/** Settings of a browser that does not say what an administrator decided, as Chromium does for a while with a new profile. */

let profile: Profile;
let chromium: Chromium;

beforeAll(async () => {
  profile = await newProfile();
  chromium = await startChromium(profile);
});

afterAll(async () => {
  await chromium?.close();
  await profile?.remove();
});

describe('the settings, while it is not known what an administrator decided', () => {
  it('have their place for backups, which cannot be switched on yet', async () => {
    const page = await chromium.context.newPage();
    await page.addInitScript(() => {
      Object.defineProperty(chrome.storage.managed, 'get', { value: () => new Promise(() => undefined) });
      const { setTimeout: later } = window;
      // Nor does anybody's patience end.
      Object.assign(window, {
        setTimeout: (act: () => void, delay = 0) => (delay < 1000 ? later(act, delay) : 0),
      });
    });
    await page.goto(chromium.url('review/index.html#/settings'));
    await page.getByRole('heading', { name: 'Your data' }).waitFor();
    const backups = page.getByRole('region', { name: 'Backups' });
    await backups.waitFor();
    expect(await backups.getByRole('switch').isDisabled()).toBe(true);
  });
});
