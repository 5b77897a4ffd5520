import { cp, mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { BrowserContext } from 'playwright-core';
import type { Profile } from '../support/chromium';

/** Downloads in tests: into a folder of the profile's, under the names that the browser gives them. */

export const downloadsOf = (profile: Profile) => path.join(profile.folder, 'downloads');

/** The backup files in a folder of downloads, in order of their names. */
export async function backupsIn(folder: string): Promise<string[]> {
  const names = await readdir(path.join(folder, 'Reportedly backups')).catch(() => []);
  return names.filter((name) => name.endsWith('.jsonld')).sort();
}

export async function readBackup(folder: string, name: string): Promise<string> {
  return readFile(path.join(folder, 'Reportedly backups', name), 'utf8');
}

/** Has a profile of Chromium, not yet started, save into its own folder. */
export async function presetDownloads(profile: Profile): Promise<void> {
  await mkdir(path.join(profile.folder, 'Default'), { recursive: true });
  await mkdir(downloadsOf(profile), { recursive: true });
  const download = { default_directory: downloadsOf(profile), prompt_for_download: false };
  await writeFile(path.join(profile.folder, 'Default', 'Preferences'), JSON.stringify({ download }));
}

/** Leaves downloads to the browser: by default the driver takes them away under names of its own. */
export async function leaveDownloads(context: BrowserContext): Promise<void> {
  const [page] = context.pages();
  if (!page) throw new Error('no page is open');
  const session = await context.newCDPSession(page);
  await session.send('Browser.setDownloadBehavior', { behavior: 'default' });
}

/** The build with the permission to save files granted from the start: a driven Chromium shows no prompt to accept. */
export async function buildWithDownloads(profile: Profile): Promise<string> {
  const folder = path.join(profile.folder, 'extension');
  await cp('dist/chrome', folder, { recursive: true });
  const file = path.join(folder, 'manifest.json');
  const manifest: { permissions: string[]; optional_permissions: string[] } = JSON.parse(
    await readFile(file, 'utf8'),
  );
  manifest.permissions.push(...manifest.optional_permissions);
  manifest.optional_permissions = [];
  await writeFile(file, JSON.stringify(manifest));
  return folder;
}
