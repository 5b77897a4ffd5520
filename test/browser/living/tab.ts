import type { CardWords } from '../support/card-words';

/** What a reader does with a tab, the same in every browser. */
export interface Tab {
  goto(url: string): Promise<void>;
  back(): Promise<void>;
  reload(): Promise<void>;
  /** Runs code in the page and answers with its value. */
  run<T = unknown>(code: string): Promise<T>;
  /** Clicks on the first occurrence of some words in the page's text, shadow roots and frames of its origin included. */
  click(words: string): Promise<void>;
  press(key: string): Promise<void>;
  type(text: string): Promise<void>;
  /** Brings the tab to the front. */
  turnTo(): Promise<void>;
  /** The cards that stand in the page. */
  cards(): Promise<CardWords[]>;
  close(): Promise<void>;
}

/** One of the extension's own pages, as text and by what is in it. */
export interface OwnPage {
  /** What the page shows. */
  text(): Promise<string>;
  run<T = unknown>(code: string): Promise<T>;
  close(): Promise<void>;
}

/** What the drivers of both browsers have in common. */
export interface Driver {
  goto(url: string): Promise<unknown>;
  reload(): Promise<unknown>;
  evaluate(code: string): Promise<unknown>;
  bringToFront(): Promise<void>;
  mouse: { click(x: number, y: number): Promise<void> };
  keyboard: { press(key: string): Promise<void>; type(text: string): Promise<void> };
  close(): Promise<void>;
}

/** Finds words in the page, its open shadow roots and frames, and answers with the middle of their first box. */
const POINT_OF = `(wanted) => {
  const look = (root) => {
    const { ownerDocument: owner } = root;
    const walker = owner.createTreeWalker(root, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT);
    for (let node = walker.currentNode; node; node = walker.nextNode()) {
      const within = node.shadowRoot && look(node.shadowRoot);
      if (within) return within;
      const framed = node.localName === 'iframe' && node.contentDocument && look(node.contentDocument.body);
      if (framed) {
        const { left, top } = node.getBoundingClientRect();
        return { x: left + node.clientLeft + framed.x, y: top + node.clientTop + framed.y };
      }
      const at = node.nodeType === 3 && node.parentElement?.localName !== 'script' ? node.data.indexOf(wanted) : -1;
      if (at < 0) continue;
      const element = node.parentElement ?? node.parentNode.host;
      if (!element.checkVisibility()) continue;
      element.scrollIntoView({ block: 'center', behavior: 'instant' });
      const range = owner.createRange();
      range.setStart(node, at);
      range.setEnd(node, at + wanted.length);
      const box = range.getClientRects()[0];
      return { x: box.left + box.width / 2, y: box.top + box.height / 2 };
    }
    return null;
  };
  return look(document.body);
}`;

export function tabOf(driver: Driver, cards: Tab['cards']): Tab {
  return {
    goto: async (url) => {
      await driver.goto(url);
    },
    back: async () => {
      // A page that comes back from the browser's memory is not loaded, which is what drivers wait for.
      await driver.evaluate('setTimeout(() => history.back())');
    },
    reload: async () => {
      await driver.reload();
    },
    run: <T>(code: string) => driver.evaluate(code) as Promise<T>,
    async click(words) {
      await driver.bringToFront();
      const point = (await driver.evaluate(`(${POINT_OF})(${JSON.stringify(words)})`)) as {
        x: number;
        y: number;
      } | null;
      if (!point) throw new Error(`the page does not show "${words}"`);
      await driver.mouse.click(point.x, point.y);
    },
    press: (key) => driver.keyboard.press(key),
    type: (text) => driver.keyboard.type(text),
    turnTo: () => driver.bringToFront(),
    cards,
    close: () => driver.close(),
  };
}

export const ownPage = (driver: Pick<Driver, 'evaluate' | 'close'>): OwnPage => ({
  text: () => driver.evaluate('document.body.innerText') as Promise<string>,
  run: <T>(code: string) => driver.evaluate(code) as Promise<T>,
  close: () => driver.close(),
});
