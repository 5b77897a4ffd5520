/** Where a browser is installed: the environment's word first, then the usual places of each system. */
import { accessSync, constants } from 'node:fs';
import os from 'node:os';
import path from 'node:path';

type Places = Partial<Record<NodeJS.Platform, readonly string[]>>;

function windowsPlaces(...suffixes: string[]): string[] {
  const roots = [process.env.LOCALAPPDATA, process.env.PROGRAMFILES, process.env['PROGRAMFILES(X86)']];
  return suffixes.flatMap((suffix) => roots.flatMap((root) => (root ? [path.join(root, suffix)] : [])));
}

function macPlaces(...apps: string[]): string[] {
  const roots = ['/Applications', path.join(os.homedir(), 'Applications')];
  return apps.flatMap((app) => roots.map((root) => path.join(root, `${app}.app/Contents/MacOS`)));
}

function onPath(...names: string[]): string[] {
  const folders = (process.env.PATH ?? '').split(path.delimiter).filter(Boolean);
  return names.flatMap((name) => folders.map((folder) => path.join(folder, name)));
}

function firstExecutable(candidates: readonly string[]): string | null {
  for (const candidate of candidates) {
    try {
      accessSync(candidate, constants.X_OK);
      return candidate;
    } catch {
      // Not there, or not to be run: the next place is tried.
    }
  }
  return null;
}

function find(variables: readonly string[], places: Places): string | null {
  const named = variables.flatMap((name) => process.env[name] ?? []).filter(Boolean);
  if (named.length > 0) return firstExecutable(named);
  return firstExecutable(places[process.platform] ?? places.linux ?? []);
}

/**
 * The path of an installed Chromium, else Chrome, else Edge; null where there is none.
 * CHROMIUM_PATH and CHROME_PATH come first; where one is set and wrong the answer is null, not another browser.
 */
export function findChromium(): string | null {
  return find(['CHROMIUM_PATH', 'CHROME_PATH'], {
    linux: [
      ...onPath('chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge'),
      '/usr/bin/chromium',
      '/snap/bin/chromium',
      '/opt/google/chrome/chrome',
      '/opt/microsoft/msedge/msedge',
    ],
    darwin: [
      ...macPlaces('Chromium').map((folder) => `${folder}/Chromium`),
      ...macPlaces('Google Chrome').map((folder) => `${folder}/Google Chrome`),
      ...macPlaces('Microsoft Edge').map((folder) => `${folder}/Microsoft Edge`),
    ],
    win32: windowsPlaces(
      'Chromium\\Application\\chrome.exe',
      'Google\\Chrome\\Application\\chrome.exe',
      'Microsoft\\Edge\\Application\\msedge.exe',
    ),
  });
}

/** The path of an installed Firefox (release or ESR); null where there is none. FIREFOX_PATH comes first. */
export function findFirefox(): string | null {
  return find(['FIREFOX_PATH'], {
    linux: [
      ...onPath('firefox', 'firefox-esr'),
      '/usr/bin/firefox',
      '/usr/bin/firefox-esr',
      '/snap/bin/firefox',
      '/opt/firefox/firefox',
    ],
    darwin: macPlaces('Firefox', 'Firefox Developer Edition').map((folder) => `${folder}/firefox`),
    win32: windowsPlaces('Mozilla Firefox\\firefox.exe'),
  });
}
