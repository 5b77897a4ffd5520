import { isSameSite } from './url';

/**
 * Whether a page at `location`, which the browser tells, may speak of `stated` as its own address: one of the same site. What
 * stands on no site (a file, a page without an address) may speak of its own scheme alone.
 */
export function mayState(location: string, stated: string): boolean {
  if (!URL.canParse(location) || !URL.canParse(stated)) return false;
  const [here, there] = [new URL(location), new URL(stated)];
  const isWeb = (url: URL) => /^https?:$/.test(url.protocol);
  if (isWeb(here) && isWeb(there)) return isSameSite(here.host, there.host);
  return here.protocol === there.protocol;
}
