import browser from 'webextension-polyfill';
import { noPolicy, type Policy, parsePolicy } from '../src/managed/policy';

/** What the organisation's administrator decided, as the browser hands it over. Never rejects. */
export async function readPolicy(): Promise<Policy> {
  try {
    return parsePolicy(await browser.storage.managed.get());
  } catch {
    // Firefox says so where no administrator has decided anything.
    return noPolicy;
  }
}

/** Calls back when that changes; answers with the way to end it. */
export function onPolicyChanged(act: () => void): () => void {
  const listen = (_: unknown, area: string) => {
    if (area === 'managed') act();
  };
  browser.storage.onChanged.addListener(listen);
  return () => browser.storage.onChanged.removeListener(listen);
}
