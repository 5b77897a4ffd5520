/** Why the browser keeps extensions out of a page, as far as its address tells. */
export type OffLimits = 'browser-page' | 'store-page' | 'data-page' | 'file-page';

const stores = [
  /^https:\/\/chromewebstore\.google\.com(?:\/|$)/,
  /^https:\/\/chrome\.google\.com\/webstore(?:\/|$)/,
  /^https:\/\/microsoftedge\.microsoft\.com\/addons(?:\/|$)/,
  /^https:\/\/addons\.mozilla\.org(?:\/|$)/,
];

/** Null where the address is that of an ordinary web page, or is not known. */
export function offLimits(url: string | undefined): OffLimits | null {
  if (!url) return null;
  if (stores.some((store) => store.test(url))) return 'store-page';
  const scheme = url.slice(0, url.indexOf(':')).toLowerCase();
  if (scheme === 'http' || scheme === 'https') return null;
  if (scheme === 'file') return 'file-page';
  return scheme === 'data' || scheme === 'blob' ? 'data-page' : 'browser-page';
}
