import * as v from 'valibot';
import browser, { type Runtime } from 'webextension-polyfill';
import { type Answers, offscreenMessage, type Result } from '../../src/messages';
import { toFailure } from '../failures';
import { makeBackupFile } from './make-file';

/** Chrome's service worker can make no address for a file, so this page, which nobody sees, does it for the length of one backup. */

async function answer(): Promise<Result<Answers['backup/make']>> {
  try {
    return { ok: true, value: await makeBackupFile() };
  } catch (error) {
    return { ok: false, error: toFailure(error) };
  }
}

browser.runtime.onMessage.addListener((message: unknown, sender: Runtime.MessageSender) => {
  if (sender.id !== browser.runtime.id || sender.tab || !v.is(offscreenMessage, message)) return undefined;
  return answer();
});
