import { decided, noPolicy, type Policy } from '../../src/managed/policy';
import { hostOf } from '../ui/hosts';

/** Why the reader is kept out of a page, by the browser or by an administrator, as far as its address tells. */
export type OffLimits = 'browser-page' | 'store-page' | 'data-page' | 'file-page' | 'managed-site';

const stores = [
  /^https:\/\/chromewebstore\.google\.com(?:\/|$)/,
  /^https:\/\/chrome\.google\.com\/webstore(?:\/|$)/,
  /^https:\/\/microsoftedge\.microsoft\.com\/addons(?:\/|$)/,
  /^https:\/\/addons\.mozilla\.org(?:\/|$)/,
];

/** Null where the address is that of an ordinary web page, or is not known. */
export function offLimits(url: string | undefined, policy: Policy = noPolicy): OffLimits | null {
  if (!url) return null;
  const host = hostOf(url);
  if (host !== null && decided(host, policy) === 'off') return 'managed-site';
  if (stores.some((store) => store.test(url))) return 'store-page';
  const scheme = url.slice(0, url.indexOf(':')).toLowerCase();
  if (scheme === 'http' || scheme === 'https') return null;
  if (scheme === 'file') return 'file-page';
  return scheme === 'data' || scheme === 'blob' ? 'data-page' : 'browser-page';
}
