import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import type { Firefox } from './firefox';

/** Preferences of a Firefox that is to speak a language, and takes a language pack of ours for it. */
export const speaking = (language: string) => ({
  'intl.locale.requested': language,
  'extensions.langpacks.signatures.required': false,
});

/**
 * Gives Firefox a language, as far as extensions see it: a language pack without words, after which the browser itself goes on in
 * English. The extension is installed anew, since it takes its language when it starts.
 */
export async function addLanguage(firefox: Firefox, language: string): Promise<void> {
  const [major = ''] = /\d+/.exec(await firefox.browser.version()) ?? [];
  const folder = await mkdtemp(path.join(os.tmpdir(), 'reportedly-language-'));
  const id = `langpack-${language}@firefox.mozilla.org`;
  const manifest = {
    manifest_version: 2,
    langpack_id: language,
    name: language,
    version: `${major}.0`,
    browser_specific_settings: {
      gecko: { id, strict_min_version: `${major}.0`, strict_max_version: `${major}.*` },
    },
    languages: { [language]: { version: '20260101000000', chrome_resources: {} } },
    sources: { browser: { base_path: 'browser/' } },
  };
  try {
    await mkdir(path.join(folder, 'browser', 'localization', language), { recursive: true });
    await writeFile(path.join(folder, 'manifest.json'), JSON.stringify(manifest));
    await firefox.browser.installExtension(folder);
    await firefox.install();
  } finally {
    await rm(folder, { recursive: true });
  }
}
