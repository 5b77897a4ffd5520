import browser from 'webextension-polyfill';
import type { Answer, PageMessage, TabMessage } from '../../src/messages';
import { insist } from '../insist';

/** Asks the background. A background that cannot be reached is a failure like any other, never an exception. */
export async function tell<M extends PageMessage>(message: M): Promise<Answer<M>> {
  try {
    return await insist(() => browser.runtime.sendMessage(message));
  } catch (error) {
    return {
      ok: false,
      error: { code: 'unknown', message: error instanceof Error ? error.message : String(error) },
    };
  }
}

/** Asks a tab's reader; null where none runs there. */
export async function askTab<M extends TabMessage>(tabId: number, message: M): Promise<Answer<M> | null> {
  try {
    const answer: Answer<M> | undefined = await browser.tabs.sendMessage(tabId, message);
    return answer ?? null;
  } catch {
    return null;
  }
}
