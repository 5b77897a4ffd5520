const api = (globalThis as unknown as { browser?: typeof chrome }).browser ?? chrome;

async function tabsAt(path: string): Promise<number[]> {
  const tabs = await api.tabs.query({});
  return tabs.flatMap(({ id, url }) => (id !== undefined && url?.endsWith(path) ? [id] : []));
}

/** Closes every tab at an address with this ending, crashed ones too. */
export async function closeTabs(path: string): Promise<void> {
  await api.tabs.remove(await tabsAt(path));
}

/** Asks for access to all sites at the next key, since a browser answers nothing but a reader's act. */
export async function askForSites(): Promise<boolean> {
  return new Promise((resolve) => {
    addEventListener('keydown', () => resolve(api.permissions.request({ origins: ['*://*/*'] })), {
      once: true,
    });
  });
}

/** A message to the background from the content script's own world in a tab, as the reader's scripts send it. */
export async function fromTab(path: string, message: unknown): Promise<unknown> {
  const [tabId] = await tabsAt(path);
  if (tabId === undefined) throw new Error(`no tab shows ${path}`);
  const [ran] = await api.scripting.executeScript({
    target: { tabId },
    // As JSON, since Chromium leaves out what is null.
    func: (sent: string) =>
      ((globalThis as unknown as { browser?: typeof chrome }).browser ?? chrome).runtime.sendMessage(
        JSON.parse(sent),
      ),
    args: [JSON.stringify(message)],
  });
  return ran?.result;
}
