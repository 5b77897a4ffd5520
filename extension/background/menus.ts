import browser from 'webextension-polyfill';

const entries = [
  { id: 'annotate-selection', title: 'menu_annotate_selection', contexts: ['selection'] },
  { id: 'read-page', title: 'menu_read_page', contexts: ['page'] },
  { id: 'open-panel', title: 'menu_open_panel', contexts: ['page', 'action'] },
] as const;

/** Menus last until the extension is updated, so they are made when it is installed or updated. */
export async function createMenus(): Promise<void> {
  await browser.contextMenus.removeAll();
  for (const { id, title, contexts } of entries)
    browser.contextMenus.create({
      id,
      title: browser.i18n.getMessage(title),
      contexts: [...contexts],
      documentUrlPatterns: ['http://*/*', 'https://*/*', 'file:///*'],
    });
}
