import { decided, noPolicy, type Policy } from '../../src/managed/policy';
import type { Settings } from '../../src/store/settings';

/** Hosts, the patterns by which browsers grant access to them, and what a reader's choices mean for them. */

export const everywhere = '*://*/*';

/** The host of a web page, or null where access to it is not a matter of sites (files, browser pages). */
export function hostOf(url: string | undefined): string | null {
  if (!url || !URL.canParse(url)) return null;
  const { protocol, hostname } = new URL(url);
  return protocol === 'http:' || protocol === 'https:' ? hostname : null;
}

export const hostPattern = (host: string) => `*://${host}/*`;

/** Whether the reader granted access to a host, by itself or with the sites that it belongs to. */
function grants(host: string, origins: readonly string[]): boolean {
  const parents = host.split('.').map((_, index, parts) => hostPattern(`*.${parts.slice(index).join('.')}`));
  return [hostPattern(host), ...parents].some((pattern) => origins.includes(pattern));
}

/** Whether the reader granted access to all sites. */
export function grantsEverywhere(origins: readonly string[]): boolean {
  return origins.includes(everywhere) || origins.includes('<all_urls>');
}

/** Whether pages of the host are read by themselves: by what was decided of it, else by its own choice, else by the choice for all. */
export function isAutomatic(
  host: string,
  { mode, sites }: Pick<Settings, 'mode' | 'sites'>,
  origins: readonly string[],
  policy: Policy = noPolicy,
): boolean {
  const all = grantsEverywhere(origins);
  const choice = decided(host, policy) ?? (Object.hasOwn(sites, host) ? sites[host] : undefined);
  if (choice === 'off') return false;
  if (choice === 'on') return all || grants(host, origins);
  return mode === 'all' && all;
}

/** The host in what a reader typed: a bare name or a whole address; null where it is neither. */
export function typedHost(typed: string): string | null {
  const text = typed.trim();
  const host = hostOf(/^https?:\/\//i.test(text) ? text : `https://${text}`);
  return host?.includes('.') || host === 'localhost' ? host : null;
}
