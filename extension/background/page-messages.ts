import { detect } from '../../src/engine';
import type { Answers, PageMessage } from '../../src/messages';
import { gateOpenTabs, injectReader, registerGate } from './injection';
import { tellTabs } from './reading-tabs';

/** What the extension's own pages (popup, review, welcome) ask. */
export type PageHandlers = {
  [T in PageMessage['type']]: (message: Extract<PageMessage, { type: T }>) => Promise<Answers[T]>;
};

export const pageHandlers: PageHandlers = {
  'store/changed': async ({ page }) => {
    await tellTabs(page, { type: 'annotations/changed' });
    return null;
  },
  'sites/changed': async () => {
    await registerGate();
    await gateOpenTabs();
    return null;
  },
  'settings/changed': async () => {
    await tellTabs(null, { type: 'settings/changed' });
    return null;
  },
  'text/detect': async ({ text }) => detect(text),
  'reader/start': async ({ tabId }) => {
    await injectReader(tabId);
    return null;
  },
};
