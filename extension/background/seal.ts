import browser from 'webextension-polyfill';

const KEY = 'seal';

async function readOrMake(): Promise<string> {
  const stored: Record<string, unknown> = await browser.storage.local.get(KEY);
  const kept = stored[KEY];
  if (typeof kept === 'string') return kept;
  const made = crypto.randomUUID();
  await browser.storage.local.set({ [KEY]: made });
  return made;
}

let known: Promise<string> | null = null;

/**
 * A secret of this installation that outlives updates and that no page gets to see: by it a reader knows a card that an
 * earlier reader of its own left behind from one that a page has made up.
 */
export function seal(): Promise<string> {
  known ??= readOrMake().catch((error) => {
    known = null;
    throw error;
  });
  return known;
}
