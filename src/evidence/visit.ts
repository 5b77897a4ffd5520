import type { ChangedSince } from '../messages';
import { annotationsOfPage } from '../store/annotations';
import type { Store } from '../store/db';
import { sha256 } from '../store/hash';
import { keepText, textVersions } from '../store/texts';
import { compareTexts } from './compare';

/**
 * Compares a page's text as it is read now with the newest text that an annotation of the page was made on (by SHA-256, then
 * paragraph by paragraph). Null where they say the same, or nothing of the page is kept. `keep` keeps a text that is new.
 * Rejects with a StoreError.
 */
export async function comparePage(
  store: Store,
  url: string,
  text: string,
  keep: boolean,
): Promise<ChangedSince | null> {
  const annotations = await annotationsOfPage(store, url);
  const hashes = new Set(
    annotations.flatMap(({ dismissed, textHash }) => (dismissed ? [] : (textHash ?? []))),
  );
  if (annotations.length === 0 || text.trim() === '') return null;
  if (keep) await keepText(store, url, text);
  if (hashes.size === 0 || hashes.has(await sha256(text))) return null;
  const versions = await textVersions(store, url);
  const newest = versions.findLast(({ hash }) => hashes.has(hash));
  if (!newest) return null;
  const change = compareTexts(newest.text, text);
  return change === 'same' ? null : { seen: newest.seen, change };
}
