import path from 'node:path';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { findFirefox } from '../../../tools/browsers';
import { geckoId } from '../../../tools/manifest';
import { type Profile, START_TIMEOUT } from './chromium';

export interface Firefox {
  readonly browser: Browser;
  /** The address of one of the extension's own pages. */
  url(page: string): string;
  /** Opens one of the extension's own pages and waits for an element of it. */
  open(page: string, selector: string): Promise<Page>;
  /** Installs the extension, again where it is there: an update. */
  install(): Promise<void>;
  close(): Promise<void>;
}

const UUID = '6f1d2a0e-5b7c-4c39-9a53-1f0b6f2f9d11';

const proxyPrefs = (port: number) => ({
  'network.proxy.type': 1,
  'network.proxy.http': '127.0.0.1',
  'network.proxy.http_port': port,
  'network.proxy.ssl': '127.0.0.1',
  'network.proxy.ssl_port': port,
  'network.proxy.allow_hijacking_localhost': true,
});

/**
 * Starts a real Firefox with the built extension, on a profile that outlives it. Permission requests are granted
 * without a prompt. Fails, never skips, where there is no browser.
 */
export async function startFirefox(
  profile: Profile,
  options: {
    prefs?: Record<string, unknown>;
    /** The port of a proxy on this machine, through which everything goes. */
    proxy?: number | undefined;
  } = {},
): Promise<Firefox> {
  const executablePath = findFirefox();
  if (!executablePath)
    throw new Error('no Firefox: install it (Debian: apt-get install firefox-esr) or set FIREFOX_PATH');
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath,
    headless: true,
    timeout: START_TIMEOUT,
    userDataDir: profile.folder,
    defaultViewport: { width: 1100, height: 800 },
    args: ['--remote-allow-system-access'],
    extraPrefsFirefox: {
      'extensions.webextensions.uuids': JSON.stringify({ [geckoId]: UUID }),
      'extensions.webextOptionalPermissionPrompts': false,
      // An add-on for testing is taken out when the browser ends; its data is to stay as an installed one's does.
      'extensions.webextensions.keepStorageOnUninstall': true,
      'extensions.webextensions.keepUuidOnUninstall': true,
      ...(options.proxy && proxyPrefs(options.proxy)),
      ...options.prefs,
    },
  });
  const install = async () => {
    await browser.installExtension(path.resolve('dist/firefox'));
  };
  await install();
  const url = (page: string) => `moz-extension://${UUID}/${page}`;
  return {
    browser,
    url,
    async open(page, selector) {
      const tab = await browser.newPage();
      // The navigation to an extension's page is never reported as ended.
      await tab.goto(url(page), { waitUntil: [] });
      await tab.waitForSelector(selector);
      return tab;
    },
    install,
    close: () => browser.close(),
  };
}
