import browser from 'webextension-polyfill';
import type { Answer, ContentMessage } from '../../src/messages';

/** True until the extension is updated, switched off or removed while the page stays open. */
export function extensionAlive(): boolean {
  return Boolean(browser.runtime?.id);
}

/** Asks the background; a background that cannot be reached is a failure like any other, never an exception. */
export async function ask<M extends ContentMessage>(message: M): Promise<Answer<M>> {
  if (!extensionAlive()) return { ok: false, error: { code: 'outdated', message: 'extension context gone' } };
  try {
    return await browser.runtime.sendMessage(message);
  } catch (error) {
    const code = extensionAlive() ? 'unknown' : 'outdated';
    return { ok: false, error: { code, message: error instanceof Error ? error.message : String(error) } };
  }
}
