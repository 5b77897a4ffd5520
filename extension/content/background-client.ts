import type { Answer, ContentMessage, Failure } from '../../src/messages';
import { api } from '../api';
import { insist } from '../insist';

/** True until the extension is updated, switched off or removed while the page stays open. */
export function extensionAlive(): boolean {
  return Boolean(api.runtime?.id);
}

/** The failure of whatever is asked from then on. */
export const outdated: Failure = { code: 'outdated', message: 'extension context gone' };

/** Asks the background; a background that cannot be reached is a failure like any other, never an exception. */
export async function ask<M extends ContentMessage>(message: M): Promise<Answer<M>> {
  if (!extensionAlive()) return { ok: false, error: outdated };
  try {
    return await insist(() => api.runtime.sendMessage(message), extensionAlive);
  } catch (error) {
    const code = extensionAlive() ? 'unknown' : 'outdated';
    return { ok: false, error: { code, message: error instanceof Error ? error.message : String(error) } };
  }
}
