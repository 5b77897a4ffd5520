import { detect } from '../../src/engine';
import type { Answers, PageMessage } from '../../src/messages';
import { scheduleBackups } from './backup/alarm';
import { runBackup } from './backup/run';
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
    await Promise.all([tellTabs(null, { type: 'settings/changed' }), scheduleBackups()]);
    return null;
  },
  'backup/run': async () => {
    await runBackup(true);
    return null;
  },
  'text/detect': async ({ text }) => detect(text),
  'reader/start': async ({ tabId }) => {
    await injectReader(tabId);
    return null;
  },
};
