import browser from 'webextension-polyfill';
import { noPolicy, type Policy, parsePolicy } from '../src/managed/policy';

/** How long to wait for the browser, in milliseconds: Chromium answers a new profile only once it has looked for policies. */
const PATIENCE = 1000;

/**
 * What the organisation's administrator decided, as the browser hands it over. Never rejects. What comes later than that is told by
 * `onPolicyChanged`.
 */
export async function readPolicy(): Promise<Policy> {
  const late = new Promise<undefined>((resolve) => setTimeout(resolve, PATIENCE, undefined));
  try {
    return parsePolicy(await Promise.race([browser.storage.managed.get(), late]));
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
