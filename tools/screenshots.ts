/**
 * Makes the pictures of docs/images anew from the built extension, in light and dark: npm run screenshots -- [NAME…]
 *
 * A reader with some weeks of reading behind them (tools/screenshots/articles.ts, read by the engine) opens the sample article and each
 * screen. Pictures have at most 128 colours. Without names all are made.
 */
import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import { type Chromium, newProfile, startChromium } from '../test/browser/support/chromium';
import { allowAllSites } from '../test/browser/support/steps';
import { fillStore } from '../test/browser/support/store';
import { keptArticles } from './screenshots/kept';
import { writePicture } from './screenshots/picture';
import { decide, openSample, serveSample } from './screenshots/reader';
import { type Shot, shots } from './screenshots/shots';

const FOLDER = 'docs/images';
/** A pixel's side in dots. */
const DOTS = 1.5;
/** Milliseconds for which a screen is waited for. */
const PATIENCE = 120_000;

type Theme = 'light' | 'dark';

const names = process.argv.slice(2);
const unknown = names.filter((name) => !shots.some((shot) => shot.name === name));
if (unknown.length > 0) {
  console.error(
    `no such picture: ${unknown.join(', ')}; there are ${shots.map(({ name }) => name).join(', ')}`,
  );
  process.exit(2);
}

/** A reader who lets all news be read, has kept what the articles say, and has tagged two claims of the sample article. */
async function settleIn(chromium: Chromium): Promise<void> {
  await allowAllSites(chromium);
  const page = await chromium.context.newPage();
  await page.goto(chromium.url('review/index.html'));
  await fillStore(page, await keptArticles());
  const article = await openSample(chromium);
  await decide(article, 'on Monday imposed sanctions', 'Confirmed');
  await decide(article, 'reluctant to join', 'Speculative');
  await closePages(chromium);
}

async function closePages({ context }: Chromium): Promise<void> {
  const [stays, ...others] = context.pages();
  for (const other of others) await other.close();
  await stays?.goto('about:blank');
}

async function take(chromium: Chromium, { name, open }: Shot, colorScheme: Theme): Promise<void> {
  const page = await open(chromium);
  const file = path.join(FOLDER, `${name}-${colorScheme}.png`);
  const bytes = await writePicture(await page.screenshot({ animations: 'disabled', caret: 'hide' }), file);
  console.log(`${file}: ${Math.round(bytes / 1000)} KB`);
  await closePages(chromium);
}

async function takeAll(wanted: readonly Shot[], colorScheme: Theme): Promise<void> {
  const profile = await newProfile();
  const chromium = await startChromium(profile, { colorScheme, deviceScaleFactor: DOTS });
  try {
    chromium.context.setDefaultTimeout(PATIENCE);
    await serveSample(chromium);
    for (const shot of wanted.filter(({ settled }) => !settled)) await take(chromium, shot, colorScheme);
    await settleIn(chromium);
    for (const shot of wanted.filter(({ settled }) => settled)) await take(chromium, shot, colorScheme);
  } finally {
    await chromium.close();
    await profile.remove();
  }
}

await mkdir(FOLDER, { recursive: true });
const wanted = names.length > 0 ? shots.filter(({ name }) => names.includes(name)) : shots;
await takeAll(wanted, 'light');
await takeAll(wanted, 'dark');
