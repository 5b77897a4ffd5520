import { keptSince } from '../../src/managed/policy';
import { readPolicy } from '../policy';
import { forgetDraftsBefore } from './drafts';

/** Forgets what was typed in the extension's pages longer ago than the administrator lets it be kept. Pages ask for it: a service worker has no `localStorage`. */
export async function forgetOldDrafts(): Promise<void> {
  const since = keptSince(await readPolicy(), new Date());
  if (since !== null) forgetDraftsBefore(localStorage, since);
}
