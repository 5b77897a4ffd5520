import type { Chromium } from './chromium';

/** What the browser's own page of extensions may call. */
interface ExtensionsPage {
  developerPrivate: { updateProfileConfiguration(change: { inDeveloperMode: boolean }): Promise<void> };
}

/** Without developer mode an unpacked extension is not started again. */
async function allowReload({ context }: Chromium): Promise<void> {
  const page = await context.newPage();
  await page.goto('chrome://extensions/');
  await page.evaluate(() =>
    (chrome as unknown as ExtensionsPage).developerPrivate.updateProfileConfiguration({
      inDeveloperMode: true,
    }),
  );
  await page.close();
}

/** Has Chromium start the extension anew, as an update does. */
export async function updateChromium(chromium: Chromium): Promise<void> {
  await allowReload(chromium);
  const old = await chromium.worker();
  const gone = new Promise((resolve) => old.once('close', resolve));
  const next = chromium.context.waitForEvent('serviceworker');
  await old.evaluate(() => setTimeout(() => chrome.runtime.reload()));
  await gone;
  await next;
}
