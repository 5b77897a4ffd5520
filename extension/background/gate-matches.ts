import { decided, type Policy } from '../../src/managed/policy';
import type { Settings } from '../../src/store/settings';

const EVERYWHERE = '*://*/*';

/** The browser's pattern for a host, or for `*.host`, which stands for it and all below it. */
const patternOf = (host: string) => `*://${host}/*`;

/**
 * Where the gate runs by itself: everywhere but on sites switched off, or only on sites switched on. What an administrator decided of a
 * site outweighs the reader's choice; nothing outweighs the browser, which must have granted access (`origins`).
 */
export function gateMatches(
  { mode, sites }: Pick<Settings, 'mode' | 'sites'>,
  policy: Policy,
  origins: readonly string[],
): { matches: string[]; excludeMatches: string[] } {
  const choices = Object.entries(sites).filter(([host]) => decided(host, policy) === null);
  const hosts = (choice: 'on' | 'off') =>
    choices.flatMap(([host, chosen]) => (chosen === choice ? [patternOf(host)] : []));
  const off = policy.sitesOff.map(patternOf);
  const everywhere = origins.some((origin) => origin === EVERYWHERE || origin === '<all_urls>');
  if (mode === 'all' && everywhere)
    return { matches: [EVERYWHERE], excludeMatches: [...hosts('off'), ...off] };
  const wanted = [...hosts('on'), ...policy.sitesOn.map(patternOf)];
  const granted = wanted.filter((pattern) => everywhere || origins.includes(pattern));
  return { matches: [...new Set(granted)], excludeMatches: granted.length > 0 ? off : [] };
}
