import { keptSince } from '../../src/managed/policy';
import { onPolicyChanged, readPolicy } from '../policy';
import { forgetDraftsBefore } from './drafts';

async function forgetOldDrafts(): Promise<void> {
  const since = keptSince(await readPolicy(), new Date());
  if (since !== null) forgetDraftsBefore(localStorage, since);
}

/**
 * Forgets what was typed in the extension's pages longer ago than the administrator lets it be kept, now and whenever that is decided anew. Pages do it, not
 * the service worker, which has no `localStorage`.
 */
export function keepDraftsBounded(): void {
  void forgetOldDrafts();
  onPolicyChanged(() => void forgetOldDrafts());
}
