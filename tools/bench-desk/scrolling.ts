import type { Page } from 'playwright-core';
import type { Chromium } from '../../test/browser/support/chromium';
import { bundleScript } from '../bundle';
import { type Measure, one } from './table';

const SPEED = 4000;
const SECONDS = 6;
const FRAME = 1000 / 60;

/** Scrolls the page's list by the wheel and follows its frames. */
async function scrolled(chromium: Chromium, page: Page) {
  const box = await page.getByRole('grid').boundingBox();
  if (!box) throw new Error('There is no list to scroll.');
  const cdp = await chromium.context.newCDPSession(page);
  await page.evaluate(() => {
    Object.assign(window.timed, { frames: [], blank: 0, longestTask: 0 });
    window.followFrames(true);
  });
  await cdp.send('Input.synthesizeScrollGesture', {
    x: box.x + box.width / 2,
    y: box.y + box.height / 2,
    yDistance: -SPEED * SECONDS,
    speed: SPEED,
    gestureSourceType: 'mouse',
  });
  const timed = await page.evaluate(() => {
    window.followFrames(false);
    return window.timed;
  });
  return { ...timed, late: timed.frames.filter((length) => length > 1.5 * FRAME).length };
}

/** A page without any script that has the rows in sight again and again, each in the document from the beginning, under the same styles. */
async function plainPage(chromium: Chromium, page: Page): Promise<Page> {
  const plain = await chromium.context.newPage();
  await plain.addInitScript(`${await bundleScript('tools/bench-desk/watch.ts', 'Bench')}; Bench.watch();`);
  await plain.goto(chromium.url('manifest.json'));
  const { styles, grid, place } = await page.evaluate(() => ({
    styles: Array.from(document.styleSheets, ({ href }) => href!),
    grid: document.querySelector('[role=grid]')!.outerHTML,
    place: document.querySelector('[role=grid]')!.getBoundingClientRect().toJSON() as DOMRect,
  }));
  await plain.evaluate(
    async ([hrefs, html, box, distance]) => {
      document.head.replaceChildren();
      const loaded = hrefs.map((href) => {
        const link = Object.assign(document.createElement('link'), { rel: 'stylesheet', href });
        document.head.append(link);
        return new Promise((resolve) => link.addEventListener('load', resolve));
      });
      await Promise.all(loaded);
      const list = new DOMParser().parseFromString(html, 'text/html').body.firstElementChild as HTMLElement;
      Object.assign(list.style, { position: 'fixed', inset: `${box.top}px auto auto ${box.left}px` });
      Object.assign(list.style, { width: `${box.width}px`, height: `${box.height}px` });
      document.body.replaceChildren(list);
      const rows = list.querySelector<HTMLElement>('.rows')!;
      const pattern = [...rows.querySelectorAll<HTMLElement>('[role=row]')];
      const height = pattern[0]!.offsetHeight;
      const count = Math.ceil((2 * distance) / height);
      rows.style.height = `${count * height}px`;
      rows.replaceChildren(
        ...Array.from({ length: count }, (_, index) => {
          const row = pattern[index % pattern.length]!.cloneNode(true) as HTMLElement;
          row.style.top = `${index * height}px`;
          return row;
        }),
      );
    },
    [styles, grid, place, SPEED * SECONDS] as const,
  );
  return plain;
}

/** Scrolls the desk's list, and, for what the browser alone is late with here, a plain page of such rows. */
export async function scrolling(chromium: Chromium, page: Page): Promise<Map<string, Measure>> {
  const { late, frames, blank, longestTask } = await scrolled(chromium, page);
  const plain = await plainPage(chromium, page);
  const floor = await scrolled(chromium, plain);
  await plain.close();
  await page.bringToFront();
  const shown = (late: number, of: number): Measure => ({ value: late, shown: `${late}, ${of}` });
  return new Map([
    ['scrolling: frames late, of', shown(late, frames.length)],
    ['scrolling a plain page of such rows: frames late, of', shown(floor.late, floor.frames.length)],
    ['scrolling: frames with a row still empty', one(blank)],
    ['scrolling: longest task', one(longestTask)],
  ]);
}
