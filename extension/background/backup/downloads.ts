import browser, { type Downloads } from 'webextension-polyfill';

/** Thrown where the browser did not save a file; its message is the browser's word for why. */
export class NotSaved extends Error {
  override readonly name = 'NotSaved';
}

async function find(id: number): Promise<Downloads.DownloadItem | null> {
  const [item] = await browser.downloads.search({ id });
  return item?.byExtensionId === browser.runtime.id ? item : null;
}

/** Resolves when a download has ended, one way or the other. */
function ended(id: number): Promise<void> {
  return new Promise((resolve) => {
    const done = () => {
      browser.downloads.onChanged.removeListener(heard);
      resolve();
    };
    const heard = (change: Downloads.OnChangedDownloadDeltaType) => {
      if (change.id === id && change.state && change.state.current !== 'in_progress') done();
    };
    browser.downloads.onChanged.addListener(heard);
    void find(id).then((item) => {
      if (item?.state !== 'in_progress') done();
    });
  });
}

/** Where a download was saved; null where the browser no longer knows it. Rejects with NotSaved where it was interrupted. */
export async function savedPath(id: number): Promise<string | null> {
  await ended(id);
  const item = await find(id);
  if (!item) return null;
  if (item.state === 'complete') return item.filename;
  throw new NotSaved(item.error ?? item.state);
}

/** Has the browser begin to save a file under Downloads, and answers with its number. Rejects with NotSaved where it refuses. */
export async function beginSaving(url: string, filename: string): Promise<number> {
  try {
    return await browser.downloads.download({ url, filename, conflictAction: 'uniquify', saveAs: false });
  } catch (error) {
    throw new NotSaved(error instanceof Error ? error.message : String(error));
  }
}

/**
 * Deletes a file that was saved before, where the browser still knows it as ours and by the same path: Firefox forgets its
 * downloads when it ends, and gives their numbers to others.
 */
export async function deleteSaved({ id, path }: { id: number; path: string }): Promise<void> {
  const item = await find(id);
  if (item?.filename !== path) return;
  if (item.exists) await browser.downloads.removeFile(id);
  await browser.downloads.erase({ id });
}
