import browser from 'webextension-polyfill';
import { textFragmentUrl } from '../../src/exchange/text-fragment';
import type { Annotation } from '../../src/store/model';

/** Opens an annotation's page in a new tab, at its words where the browser knows text fragments. */
export async function openAtPlace({ page, selectors }: Annotation): Promise<void> {
  await browser.tabs.create({ url: textFragmentUrl(page, selectors) });
}
