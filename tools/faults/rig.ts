import { existsSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';
import { newProfile, type Profile, START_TIMEOUT } from '../../test/browser/support/chromium';
import { bundleScript } from '../bundle';
import type * as InPage from './in-page';
import type { Kind, Started, Victim } from './kinds';
import { killHard, processesOf, processesUnder } from './processes';
import { step } from './steps';

type Calls = typeof InPage;

let bundled: Promise<string> | undefined;

/** A file of the extension that is no page of it: nothing of the extension runs there but what is put in. */
const BARE = 'third-party.txt';

const MOST_TRIES = 50;
/** In ms. */
const BETWEEN_TRIES = 200;
/** In ms. */
const BETWEEN_QUESTIONS = 1000;

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
    try {
      await rig.#start();
      return rig;
    } catch (error) {
      await rig.end();
      throw error;
    }
  }

  /** Starting is tried twice: a busy machine may not bring a browser up in the driver's time. Whatever else fails is a fault. */
  async #start(): Promise<void> {
    const start = () => this.kind.start(this.#profile);
    const twice = async () => {
      try {
        return await start();
      } catch (error) {
        console.log(`${this.kind.name} did not start, and is started once more: ${error}`);
        await this.#killAll();
        return start();
      }
    };
    await step('closing the driver', async () => this.#started?.browser.close().catch(() => {}));
    await step('waiting for the profile', () => this.#profileInOrder());
    this.#started = await step(`starting ${this.kind.name}`, twice, 3 * START_TIMEOUT);
    this.#own = await this.ownPage();
    await this.#grantSites(this.#own);
    await this.#openArticle();
  }

  /** The driver puts Firefox's settings back after it has ended, and tells nobody when it has done so. */
  async #profileInOrder(): Promise<void> {
    const inUse = () => existsSync(path.join(this.#profile.folder, 'user.js.puppeteer'));
    for (let tries = 1; tries < MOST_TRIES && inUse(); tries += 1) await pause(BETWEEN_TRIES);
  }

  async #grantSites(page: Page): Promise<void> {
    let isAnswered = false;
    const asking = this.call('askForSites', [], page).finally(() => {
      isAnswered = true;
    });
    asking.catch(() => {});
    while (!isAnswered) {
      // The first-run tab may open over it.
      await page.bringToFront();
      await page.keyboard.press('Enter');
      await Promise.race([asking.catch(() => {}), pause(BETWEEN_TRIES)]);
    }
    if (!(await asking)) throw new Error('Access to sites was not granted.');
  }

  async #killAll(): Promise<void> {
    for (const { pid } of await processesOf(this.#profile.folder)) killHard(pid);
  }

  async #openArticle(): Promise<void> {
    await step('opening the article', async () => {
      this.#tab = await this.#running.browser.newPage();
      await this.#tab.goto(this.#article);
    });
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
    const script = `${await bundled}; globalThis.Faults = Faults;`;
    return step('opening a page of the extension', async () => {
      const page = await this.#openBare();
      await page.evaluate(script);
      return page;
    });
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
    return step(name, async () => JSON.parse(String(await Promise.race([running, this.#life.lost]))));
  }

  /** Waits until the background answers a message of the tab: it has then been started again, where it was stopped. */
  whenBackgroundAnswers(): Promise<void> {
    return step('waiting for the background', async () => {
      const message = { type: 'text/detect', text: 'Nothing is said here.' };
      const ask = () => this.call('fromTab', [new URL(this.#article).pathname, message]);
      // A message to one that is just being stopped is lost as well.
      for (let isAnswered = false; !isAnswered; )
        isAnswered = await Promise.race([ask().then(Boolean, () => false), pause(BETWEEN_QUESTIONS, false)]);
    });
  }

  /** Kills and brings back; what runs meanwhile is refused. */
  async kill(victim: Victim): Promise<void> {
    const { browser } = this.#running;
    if (victim === 'worker') return step('stopping the worker', async () => this.kind.stopWorker?.(browser));
    const life = this.#life;
    this.#life = new Life();
    await step(`killing ${victim}`, () => this.#kill(victim));
    life.end(new Error(`${victim} was killed`));
    if (victim === 'browser') return this.#start();
    try {
      if (victim === 'extension') this.#own = await this.ownPage();
      else await this.#openArticleAnew();
    } catch (error) {
      // Now and then a browser ends with what it lost.
      if (browser.connected) throw error;
      await this.#start();
    }
  }

  async #kill(victim: Victim): Promise<void> {
    const { browser } = this.#running;
    const child = browser.process();
    if (!child?.pid) throw new Error('The browser has no process.');
    const under = await processesUnder(child.pid);
    if (victim === 'browser') {
      const hasEnded = child.exitCode !== null || child.signalCode !== null;
      const ended = hasEnded || new Promise((resolve) => child.once('exit', resolve));
      for (const { pid } of [{ pid: child.pid }, ...under]) killHard(pid);
      await ended;
    } else if (victim === 'extension') {
      const hit = under.filter(this.kind.isExtension);
      if (hit.length === 0) throw new Error('No process of the extension was found.');
      for (const { pid } of hit) killHard(pid);
    } else if (this.#tab) await this.kind.crash?.(this.#tab);
  }

  /** Nothing is asked of the browser any more, which may be what hangs. */
  async end(): Promise<void> {
    await this.#killAll();
    await this.#profile.remove();
  }
}
