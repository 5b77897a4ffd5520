import browser, { type Tabs } from 'webextension-polyfill';
import { decided, type Policy } from '../../src/managed/policy';
import { getSettings } from '../../src/store/settings';
import { warmUp } from '../../src/warm-up';
import { readPolicy } from '../policy';
import { gateMatches } from './gate-matches';
import { highlightStyle, type PageTheme } from './highlight-style';
import { store } from './store';

const GATE = 'gate';
let registering: Promise<void> = Promise.resolve();

/** The gate's registration brought in line with what was decided, what the reader chose and the browser granted. Registrations do not survive an update. */
export function registerGate(): Promise<void> {
  // A grant and the choice that asked for it are told at once; two at a time would undo each other's registration.
  registering = registering.catch(() => {}).then(registerNow);
  return registering;
}

async function registerNow(): Promise<void> {
  const [settings, policy, { origins = [] }] = await Promise.all([
    getSettings(store),
    readPolicy(),
    browser.permissions.getAll(),
  ]);
  const { matches, excludeMatches } = gateMatches(settings, policy, origins);
  const registered = await browser.scripting.getRegisteredContentScripts({ ids: [GATE] });
  if (registered.length > 0) await browser.scripting.unregisterContentScripts({ ids: [GATE] });
  if (matches.length === 0) return;
  await browser.scripting.registerContentScripts([
    {
      id: GATE,
      js: ['gate.js'],
      matches,
      excludeMatches,
      runAt: 'document_idle',
      persistAcrossSessions: true,
    },
  ]);
}

/** Runs the gate in tabs that were open before access was granted or the extension was updated. */
export async function gateOpenTabs(): Promise<void> {
  const [registered] = await browser.scripting.getRegisteredContentScripts({ ids: [GATE] });
  if (!registered?.matches?.length) return;
  const excluded = registered.excludeMatches?.length
    ? await browser.tabs.query({ url: registered.excludeMatches })
    : [];
  const skip = new Set(excluded.map(({ id }) => id));
  const tabs = await browser.tabs.query({ url: registered.matches, discarded: false });
  const inject = (tabId: number) =>
    browser.scripting.executeScript({ target: { tabId }, files: ['gate.js'] }).catch(() => {
      // A page that the browser keeps extensions out of, or a tab that has just been closed.
    });
  await Promise.all(tabs.flatMap(({ id }) => (id === undefined || skip.has(id) ? [] : [inject(id)])));
}

/** The browser keeps every extension out of this page, or the administrator this one, whatever the reader grants. */
export class PageOffLimits extends Error {
  override readonly name = 'PageOffLimits';
}

/** What Chromium says of its own pages, of other extensions' and of its store; Firefox does not tell them from others. */
const KEPT_OUT =
  /cannot access (?:a |contents of )?(?:url )?"?(?:chrome|edge|about|devtools|chrome-extension|data)[\s:-]|gallery cannot be scripted/i;

/** Whether an administrator keeps the reader out of a tab's site. Tabs whose address is not told are none that can be read. */
function isSwitchedOff({ url }: Tabs.Tab, policy: Policy): boolean {
  if (url === undefined || !URL.canParse(url)) return false;
  return decided(new URL(url).hostname, policy) === 'off';
}

/** What runs in a page that is to be read no more. */
function stopReader(): void {
  const reading = globalThis as { reportedlyReader?: { stop(): void } };
  reading.reportedlyReader?.stop();
  delete reading.reportedlyReader;
}

/** Ends the readers that run where an administrator has switched them off meanwhile. */
export async function stopSwitchedOff(): Promise<void> {
  const [policy, tabs] = await Promise.all([readPolicy(), browser.tabs.query({})]);
  await Promise.all(
    tabs.flatMap((tab) => {
      if (tab.id === undefined || !isSwitchedOff(tab, policy)) return [];
      const target = { tabId: tab.id };
      return browser.scripting.executeScript({ target, func: stopReader }).catch(() => {
        // No reader can run where the browser keeps extensions out.
      });
    }),
  );
}

/** Puts the reader into a tab, and makes ready for its text meanwhile. Rejects with `PageOffLimits`, or with the browser's own error where access is not granted. */
export async function injectReader(tabId: number): Promise<void> {
  const [policy, tab] = await Promise.all([readPolicy(), browser.tabs.get(tabId)]);
  if (isSwitchedOff(tab, policy))
    throw new PageOffLimits('An administrator keeps Reportedly out of this site.');
  try {
    const running = browser.scripting.executeScript({ target: { tabId }, files: ['reader.js'] });
    warmUp();
    await running;
  } catch (error) {
    if (error instanceof Error && KEPT_OUT.test(error.message)) throw new PageOffLimits(error.message);
    throw error;
  }
}

/** Puts into a tab in which the reader runs what it asks for when the first card is opened. */
export async function injectAnnotating(tabId: number): Promise<void> {
  await browser.scripting.executeScript({ target: { tabId }, files: ['annotating.js'] });
}

const STYLED = 'styled-tabs';

/**
 * Sheets of the page's own origin end at shadow roots, the reader's do not. But of the reader's Chromium draws no background in a highlight: it takes
 * colours there from the page's sheets alone.
 */
const ORIGINS = ['USER', 'AUTHOR'] as const;

/** Gives a tab the highlights' style sheet, in place of the one it had; with `frames` the documents in its frames too. */
export async function styleTab(tabId: number, theme: PageTheme, frames: boolean): Promise<void> {
  const { intensity } = await getSettings(store);
  const css = highlightStyle(theme, intensity);
  const key = `${STYLED}:${tabId}`;
  const before: Record<string, unknown> = await browser.storage.session.get(key);
  const old = before[key];
  const target = { tabId, allFrames: frames };
  for (const origin of ORIGINS) {
    if (typeof old === 'string')
      await browser.scripting.removeCSS({ target, css: old, origin }).catch(() => {});
    await browser.scripting.insertCSS({ target, css, origin });
  }
  await browser.storage.session.set({ [key]: css });
}

/** What was remembered of a tab's style sheet goes with the tab. */
export function forgetStyle(tabId: number): Promise<void> {
  return browser.storage.session.remove(`${STYLED}:${tabId}`);
}
