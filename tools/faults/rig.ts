import { setTimeout as pause } from 'node:timers/promises';
import type { Browser, Page } from 'puppeteer-core';
import { newProfile, type Profile } from '../../test/browser/support/chromium';
import { startFirefox } from '../../test/browser/support/firefox';
import { chooseAll, closeFirstRun } from '../../test/browser/support/first-run';
import { startSeenChromium } from '../../test/browser/support/seen-chromium';
import { bundleScript } from '../bundle';
import type * as InPage from './in-page';
import { killHard, type Process, processesUnder } from './processes';

/** What is killed: the background's context alone, all that runs of the extension, the article's tab (in Firefox closed), or everything. */
export type Victim = 'worker' | 'extension' | 'tab' | 'browser';

interface Started {
  browser: Browser;
  url(page: string): string;
  open(page: string, selector: string): Promise<Page>;
  close(): Promise<void>;
}

export interface Kind {
  readonly name: 'Chromium' | 'Firefox';
  readonly victims: readonly Victim[];
  start(profile: Profile): Promise<Started>;
  /** Whether a process runs the extension. */
  isExtension(process: Process): boolean;
  /** Ends the process of the article's tab, where the driver outlives that. */
  crash?(article: Page): Promise<void>;
}

export const kinds: readonly Kind[] = [
  {
    name: 'Chromium',
    victims: ['worker', 'extension', 'tab', 'browser'],
    async start(profile) {
      const chromium = await startSeenChromium(profile);
      await chromium.grant('*://*/*');
      return chromium;
    },
    isExtension: ({ command }) => command.includes('--extension-process'),
    async crash(article) {
      const session = await article.createCDPSession();
      const crashed = new Promise((resolve) => session.once('Inspector.targetCrashed', resolve));
      await session.send('Inspector.enable');
      // It is never answered: who would answer is gone.
      session.send('Page.crash').catch(() => {});
      await crashed;
    },
  },
  {
    name: 'Firefox',
    // The event page lives in the process of the extension's own pages.
    victims: ['extension', 'tab', 'browser'],
    start: (profile) =>
      startFirefox(profile, { prefs: { 'extensions.webextensions.crash.threshold': 1000 } }),
    isExtension: ({ name }) => name === 'WebExtensions',
  },
];

type Calls = typeof InPage;

let bundled: Promise<string> | undefined;

/** A file of the extension that is no page of it: nothing of the extension runs there but what is put in. */
const BARE = 'third-party.txt';

const MOST_TRIES = 50;
/** In ms. */
const BETWEEN_TRIES = 200;

/** What calls run in, until it is killed. */
class Life {
  end: (reason: Error) => void = () => {};
  readonly lost = new Promise<never>((_, reject) => {
    this.end = reject;
  });

  constructor() {
    // Nobody may be waiting when it ends.
    this.lost.catch(() => {});
  }
}

/** A browser that is killed and started again on the same profile. */
export class Rig {
  readonly kind: Kind;
  readonly #profile: Profile;
  readonly #article: string;
  #started: Started | null = null;
  #own: Page | null = null;
  #tab: Page | null = null;
  #life = new Life();

  private constructor(kind: Kind, profile: Profile, article: string) {
    this.kind = kind;
    this.#profile = profile;
    this.#article = article;
  }

  /** `article` is the address that a tab shows throughout. */
  static async make(kind: Kind, article: string, profile?: Profile): Promise<Rig> {
    const rig = new Rig(kind, profile ?? (await newProfile()), article);
    await rig.#start();
    return rig;
  }

  async #start(): Promise<void> {
    this.#started = await this.kind.start(this.#profile);
    await closeFirstRun(this.#started.browser, this.#started.url('welcome/index.html'));
    await chooseAll(this.#started.open);
    await this.#openArticle();
    this.#own = await this.ownPage();
  }

  async #openArticle(): Promise<void> {
    this.#tab = await this.#running.browser.newPage();
    await this.#tab.goto(this.#article);
  }

  async #openArticleAnew(): Promise<void> {
    await this.call('closeTabs', [new URL(this.#article).pathname]);
    await this.#openArticle();
  }

  get #running(): Started {
    if (!this.#started) throw new Error('The browser does not run.');
    return this.#started;
  }

  /** Another page of the extension, in which `Faults` can be called. */
  async ownPage(): Promise<Page> {
    bundled ??= bundleScript('tools/faults/in-page.ts', 'Faults');
    const page = await this.#openBare();
    await page.evaluate(`${await bundled}; globalThis.Faults = Faults;`);
    return page;
  }

  /** A browser takes its time to notice that a process of its own is gone, and until then opens pages in it. */
  async #openBare(): Promise<Page> {
    for (let tries = 1; ; tries += 1) {
      try {
        return await this.#running.open(BARE, 'body');
      } catch (error) {
        if (tries === MOST_TRIES || !this.#running.browser.connected) throw error;
        await pause(BETWEEN_TRIES);
      }
    }
  }

  /** Calls a function of `in-page.ts` there. Rejects where what it runs in is killed meanwhile. */
  async call<Name extends keyof Calls>(
    name: Name,
    args: Parameters<Calls[Name]>,
    page: Page | null = this.#own,
  ): Promise<Awaited<ReturnType<Calls[Name]>>> {
    if (!page) throw new Error('There is no page.');
    const script = `Faults.${name}(...${JSON.stringify(args)}).then((value) => JSON.stringify(value ?? null))`;
    const running = page.evaluate(script);
    running.catch(() => {});
    return JSON.parse(String(await Promise.race([running, this.#life.lost])));
  }

  /** Kills and brings back; what runs meanwhile is refused. */
  async kill(victim: Victim): Promise<void> {
    const { browser } = this.#running;
    const child = browser.process();
    if (!child?.pid) throw new Error('The browser has no process.');
    if (victim === 'worker') return this.#stopWorker();
    const life = this.#life;
    this.#life = new Life();
    const under = await processesUnder(child.pid);
    if (victim === 'browser') {
      const ended = new Promise((resolve) => child.once('exit', resolve));
      for (const { pid } of [{ pid: child.pid }, ...under]) killHard(pid);
      await ended;
    } else if (victim === 'extension') {
      const hit = under.filter(this.kind.isExtension);
      if (hit.length === 0) throw new Error('No process of the extension was found.');
      for (const { pid } of hit) killHard(pid);
    } else if (this.#tab) await this.kind.crash?.(this.#tab);
    life.end(new Error(`${victim} was killed`));
    if (victim === 'browser') {
      await browser.disconnect();
      return this.#start();
    }
    try {
      if (victim === 'extension') this.#own = await this.ownPage();
      else await this.#openArticleAnew();
    } catch (error) {
      // Now and then a browser ends with what it lost.
      if (browser.connected) throw error;
      await this.#start();
    }
  }

  async #stopWorker(): Promise<void> {
    const target = await this.#running.browser.waitForTarget((each) => each.type() === 'service_worker');
    const worker = await target.worker();
    await worker?.close();
  }

  async end(): Promise<void> {
    await this.#started?.close();
    await this.#profile.remove();
  }
}
