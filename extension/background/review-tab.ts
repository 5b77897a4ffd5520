import browser from 'webextension-polyfill';

/** Opens the review page at a place given by its hash (`#/annotation/ID`), or as it starts. */
export async function openReview(hash: string): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL(`review/index.html${hash}`) });
}
