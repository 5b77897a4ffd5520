import browser from 'webextension-polyfill';
import type { Settings } from '../../src/store/settings';
import { setSettings, setSite } from '../../src/store/settings';
import { everywhere, hostOf, hostPattern } from './hosts';
import { tell } from './messages';
import { store } from './store';

/** The host patterns that the reader has granted. */
export async function grantedOrigins(): Promise<string[]> {
  return (await browser.permissions.getAll()).origins ?? [];
}

/**
 * Asks the browser for access. Must be called straight from a click, before anything is awaited. Meanwhile `choose` is
 * run, since the browser's prompt may close the popup, and `revert` where the reader refuses.
 */
async function requestWhile(origin: string, choose: () => Promise<unknown>, revert: () => Promise<unknown>) {
  const asked = browser.permissions.request({ origins: [origin] });
  await choose();
  const granted = await asked.catch(() => false);
  if (!granted) await revert();
  await tell({ type: 'sites/changed' });
  return granted;
}

/** Switches a host to be read by itself; false where the browser or the reader refused. Call it straight from a click. */
export function switchSiteOn(host: string, { mode, sites }: Settings): Promise<boolean> {
  const before = (Object.hasOwn(sites, host) ? sites[host] : undefined) ?? null;
  return requestWhile(
    mode === 'all' ? everywhere : hostPattern(host),
    () => setSite(store, host, mode === 'all' ? null : 'on'),
    () => setSite(store, host, before),
  );
}

/** Switches a host off, and gives back the access that was granted for it alone. */
export async function switchSiteOff(host: string): Promise<void> {
  await setSite(store, host, 'off');
  await giveBack(hostPattern(host));
  await tell({ type: 'sites/changed' });
}

/** Forgets the choice for one host: what is chosen for all sites holds again. */
export async function forgetSite(host: string): Promise<void> {
  await setSite(store, host, null);
  await giveBack(hostPattern(host));
  await tell({ type: 'sites/changed' });
}

/** Reads every news page by itself; false where access was refused. Call it straight from a click. */
export function chooseAutomatic(before: Settings['mode']): Promise<boolean> {
  return requestWhile(
    everywhere,
    () => setSettings(store, { mode: 'all' }),
    () => setSettings(store, { mode: before === 'all' ? 'click' : before }),
  );
}

/** Reads pages only when asked, and gives back the access to all sites. */
export async function chooseOnClick(): Promise<void> {
  await setSettings(store, { mode: 'click' });
  await giveBack(everywhere);
  await tell({ type: 'sites/changed' });
}

async function giveBack(origin: string): Promise<void> {
  if ((await grantedOrigins()).includes(origin)) await browser.permissions.remove({ origins: [origin] });
}

/** Asks for access to the site of a page, without choosing anything for later visits. Call it straight from a click. */
export async function requestSite(url: string): Promise<boolean> {
  const host = hostOf(url);
  if (!host) return false;
  return browser.permissions.request({ origins: [hostPattern(host)] }).catch(() => false);
}
