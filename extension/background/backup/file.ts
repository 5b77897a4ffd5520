import browser from 'webextension-polyfill';
import type { Answer } from '../../../src/messages';
import { type MadeFile, makeBackupFile } from '../../backup/make-file';

const PAGE = 'backup/index.html';

async function makeOffscreen(): Promise<MadeFile> {
  if (!(await chrome.offscreen.hasDocument())) {
    await chrome.offscreen.createDocument({
      url: PAGE,
      reasons: [chrome.offscreen.Reason.BLOBS],
      justification: 'An address for the backup file, so that the browser can save it.',
    });
  }
  const answer: Answer<{ type: 'backup/make' }> = await browser.runtime.sendMessage({ type: 'backup/make' });
  if (!answer.ok) throw new Error(answer.error.message);
  return answer.value;
}

type WithFile = <T>(save: (file: MadeFile) => Promise<T>) => Promise<T>;

const inThisPage: WithFile = async (save) => {
  const file = await makeBackupFile();
  try {
    return await save(file);
  } finally {
    URL.revokeObjectURL(file.url);
  }
};

const inHiddenPage: WithFile = async (save) => {
  try {
    return await save(await makeOffscreen());
  } finally {
    await chrome.offscreen.closeDocument().catch(() => {});
  }
};

/**
 * Makes the backup's file, hands it to `save`, and gives its memory back when that has ended. Rejects where the file cannot
 * be made. Chrome's service worker has no addresses for files; Firefox's event page has.
 */
export const withBackupFile: WithFile = TARGET === 'chrome' ? inHiddenPage : inThisPage;
