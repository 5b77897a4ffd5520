import * as v from 'valibot';
import browser from 'webextension-polyfill';
import { keptSince } from '../../src/managed/policy';
import { purge } from '../../src/store/purge';
import { readPolicy } from '../policy';
import { forgetTypedBefore } from '../typed';
import { tellTabs } from './reading-tabs';
import { store } from './store';

const KEY = 'purged';
const DAY = 86_400_000;

/** The last time: when, in milliseconds since 1970, and by which decision. */
const lastTime = v.object({ at: v.number(), days: v.number() });

/** Whether a day has passed since the last time, the decision changed, or the clock was set back. */
async function isDue(now: Date, days: number | null): Promise<boolean> {
  const { [KEY]: stored }: Record<string, unknown> = await browser.storage.local.get(KEY);
  const last = v.safeParse(lastTime, stored);
  if (!last.success || last.output.days !== days) return true;
  return Math.abs(now.getTime() - last.output.at) >= DAY;
}

/**
 * Deletes for good what is older than the administrator lets it be kept. It is asked at every start of this context, and looks through the
 * store once a day at most, or where the decision changed.
 */
export async function keepRetention(): Promise<void> {
  const now = new Date();
  const policy = await readPolicy();
  const { retentionDays: days } = policy;
  const since = keptSince(policy, now);
  if (since === null || !(await isDue(now, days))) return;
  const { pages } = await purge(store, since);
  await forgetTypedBefore(since);
  await browser.storage.local.set({ [KEY]: { at: now.getTime(), days } });
  const [first, ...others] = pages;
  if (first !== undefined)
    await tellTabs(others.length === 0 ? first : null, { type: 'annotations/changed' });
}
