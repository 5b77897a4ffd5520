import { expect } from 'vitest';
import type { Reader } from './readers';
import type { OwnPage, Tab } from './tab';

/** The words that highlights of a name cover in the page, as far as their nodes are still in it. */
export const marked = (tab: Tab, name: string) =>
  tab.run<string[]>(`[...(CSS.highlights.get(${JSON.stringify(name)}) ?? [])].flatMap((range) => {
    if (!range.startContainer.isConnected) return [];
    const live = document.createRange();
    live.setStart(range.startContainer, range.startOffset);
    live.setEnd(range.endContainer, range.endOffset);
    return [live.toString()];
  })`);

export const cardIsOpen = (tab: Tab) => tab.run<boolean>(`document.querySelector(':popover-open') !== null`);

/** Waits until a claim with some words is marked. */
export async function seeClaim(tab: Tab, words: string): Promise<void> {
  await expect
    .poll(
      async () => [
        ...(await marked(tab, 'reportedly-stated')),
        ...(await marked(tab, 'reportedly-speculative')),
        ...(await marked(tab, 'reportedly-confirmed-tag')),
      ],
      { message: `marked claims with "${words}"` },
    )
    .toContainEqual(expect.stringContaining(words));
}

/** Opens an article and the card of its claim with some words. */
export async function openCard(tab: Tab, address: string, words: string): Promise<void> {
  await tab.goto(address);
  await seeClaim(tab, words);
  await tab.click(words);
  await expect.poll(() => tab.cards()).toHaveLength(1);
}

/** Tags the claim with some words as confirmed. */
export async function confirm(tab: Tab, words: string): Promise<void> {
  await tab.click(words);
  await expect.poll(() => cardIsOpen(tab), { message: `card on "${words}"` }).toBe(true);
  await tab.press('c');
  await seeConfirmed(tab, words);
  await tab.press('Escape');
  await expect.poll(() => cardIsOpen(tab)).toBe(false);
}

export async function seeConfirmed(tab: Tab, words: string): Promise<void> {
  await expect
    .poll(() => marked(tab, 'reportedly-confirmed-tag'), { message: `confirmed: "${words}"` })
    .toEqual([expect.stringContaining(words)]);
}

/** The popup's page for the tab with an address. */
export async function popupOf(reader: Reader, url: string): Promise<OwnPage> {
  const page = await reader.own('review/index.html');
  const id = await page.run<number>(
    `(globalThis.browser ?? chrome).tabs.query({}).then((tabs) => tabs.find((tab) => tab.url === ${JSON.stringify(url)}).id)`,
  );
  await page.close();
  return reader.own(`popup/index.html?tab=${id}`);
}
