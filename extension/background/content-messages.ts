import browser, { type Runtime } from 'webextension-polyfill';
import { detect } from '../../src/engine';
import { comparePage } from '../../src/evidence/visit';
import type { Answers, ContentMessage } from '../../src/messages';
import { annotationsOfPage } from '../../src/store/annotations';
import { editAnnotation } from '../../src/store/edit';
import { visitPage } from '../../src/store/pages';
import { saveAnnotation } from '../../src/store/save';
import { getSettings } from '../../src/store/settings';
import { hasTyped } from '../typed';
import { showCount, showRefused } from './badge';
import { injectAnnotating, injectReader, styleTab } from './injection';
import { rememberTab, tellTabs } from './reading-tabs';
import { openReview } from './review-tab';
import { seal } from './seal';
import { store } from './store';

/** What content scripts ask. They are told no more of the store than what belongs to their own page. */
export type ContentHandlers = {
  [T in ContentMessage['type']]: (
    message: Extract<ContentMessage, { type: T }>,
    tabId: number,
    sender: Runtime.MessageSender,
  ) => Promise<Answers[T]> | Answers[T];
};

const changed = { type: 'annotations/changed' } as const;

export const contentHandlers: ContentHandlers = {
  'gate/article': async (_, tabId) => {
    await injectReader(tabId);
    return null;
  },
  'reader/annotating': async (_, tabId) => {
    try {
      await injectAnnotating(tabId);
    } catch (error) {
      // Access was taken back while the page stayed open.
      await showRefused(tabId);
      throw error;
    }
    return null;
  },
  'text/detect': ({ text }) => detect(text),
  'page/visit': async ({ metadata }, tabId) => {
    const [annotations, { kinds, intensity }, own, typed] = await Promise.all([
      annotationsOfPage(store, metadata.url),
      getSettings(store),
      seal(),
      hasTyped(metadata.url),
      visitPage(store, metadata, null),
      rememberTab(tabId, metadata.url),
    ]);
    return { annotations, settings: { kinds, intensity }, seal: own, typed };
  },
  'page/compare': ({ url, text, keep }) => comparePage(store, url, text, keep),
  'page/style': async ({ theme, frames }, tabId) => {
    await styleTab(tabId, theme, frames);
    return null;
  },
  'page/counted': async ({ claims, changed }, tabId) => {
    await showCount(tabId, claims, changed);
    return null;
  },
  'annotation/save': async ({ draft, metadata, text }, tabId) => {
    const annotation = await saveAnnotation(store, { draft, page: metadata, text });
    await tellTabs(annotation.page, changed, tabId);
    return annotation;
  },
  'annotation/edit': async ({ id, edit }, tabId) => {
    const annotation = await editAnnotation(store, id, edit);
    await tellTabs(annotation.page, changed, tabId);
    return annotation;
  },
  'review/open': async ({ annotation }) => {
    await openReview(annotation ? `#/annotation/${annotation}` : '');
    return null;
  },
};

/** Where a message of this form may come from: a content script in a tab of the browser. */
export const fromTab = (sender: Runtime.MessageSender) =>
  sender.id === browser.runtime.id && sender.tab?.id !== undefined && !isOwnPage(sender);

/** One of the extension's own pages, by the address that the browser (not the sender) gives. */
export const isOwnPage = (sender: Runtime.MessageSender) =>
  sender.id === browser.runtime.id && Boolean(sender.url?.startsWith(browser.runtime.getURL('')));
