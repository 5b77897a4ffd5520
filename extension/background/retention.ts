import browser from 'webextension-polyfill';
import { keptSince } from '../../src/managed/policy';
import { purge } from '../../src/store/purge';
import { readPolicy } from '../policy';
import { tellTabs } from './reading-tabs';
import { store } from './store';

const KEY = 'purged';
const DAY = 86_400_000;

/** Whether a day has passed since the last time, or the clock was set back. */
async function isDue(now: Date): Promise<boolean> {
  const { [KEY]: last }: Record<string, unknown> = await browser.storage.local.get(KEY);
  return typeof last !== 'number' || Math.abs(now.getTime() - last) >= DAY;
}

/**
 * Deletes what is older than the administrator lets it be kept; once a day at most, since it is asked at every start of this context, and
 * at once where the decision changed (`changed`).
 */
export async function keepRetention(changed = false): Promise<void> {
  const now = new Date();
  const since = keptSince(await readPolicy(), now);
  if (since === null || !(changed || (await isDue(now)))) return;
  const { pages } = await purge(store, since);
  await browser.storage.local.set({ [KEY]: now.getTime() });
  const [first, ...others] = pages;
  if (first !== undefined)
    await tellTabs(others.length === 0 ? first : null, { type: 'annotations/changed' });
}
