import type { Page } from 'playwright-core';
import { type Chromium, newProfile, startChromium } from '../support/chromium';
import { fillStore } from '../support/store';
import { keptClaims } from './claims';

/** A browser of its own with the review page open on eight claims. */
export interface OpenDesk {
  chromium: Chromium;
  desk: Page;
  close(): Promise<void>;
}

export async function openDesk(): Promise<OpenDesk> {
  const profile = await newProfile();
  const chromium = await startChromium(profile);
  const desk = await chromium.context.newPage();
  await desk.goto(chromium.url('review/index.html'));
  await fillStore(desk, await keptClaims());
  await desk.getByText('8 annotations').waitFor();
  return {
    chromium,
    desk,
    async close() {
      await chromium.close();
      await profile.remove();
    },
  };
}
