import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';

/**
 * An extension that does next to nothing where ours works: its gate looks for a headline, and below `/news/` asks for a reader, which is
 * empty but for a highlight. What that costs is the browser's own, and no gate can cost less.
 */
const FILES: Readonly<Record<string, string>> = {
  'manifest.json': JSON.stringify({
    manifest_version: 3,
    name: 'Next to nothing',
    version: '1',
    permissions: ['scripting'],
    host_permissions: ['http://127.0.0.1/*'],
    background: { service_worker: 'background.js' },
    content_scripts: [
      {
        matches: ['http://127.0.0.1/*'],
        exclude_matches: ['http://127.0.0.1/news/*'],
        js: ['looking/gate.js'],
        run_at: 'document_idle',
      },
      { matches: ['http://127.0.0.1/news/*'], js: ['asking/gate.js'], run_at: 'document_idle' },
    ],
  }),
  'looking/gate.js': "document.querySelector('h1');",
  'asking/gate.js': "document.querySelector('h1'); chrome.runtime.sendMessage(0);",
  'reader.js': "CSS.highlights.set('reportedly-floor', new Highlight());",
  'welcome/index.html': '<!doctype html><title>Next to nothing</title>',
  'background.js': `chrome.runtime.onMessage.addListener((_, { tab }) => {
    chrome.scripting.executeScript({ target: { tabId: tab.id }, files: ['reader.js'] });
  });`,
};

/** Writes the extension into a folder of its own. */
export async function floorExtension(): Promise<{ folder: string; remove(): Promise<void> }> {
  const folder = await mkdtemp(path.join(os.tmpdir(), 'reportedly-floor-'));
  for (const [name, text] of Object.entries(FILES)) {
    const file = path.join(folder, name);
    await mkdir(path.dirname(file), { recursive: true });
    await writeFile(file, text);
  }
  return { folder, remove: () => rm(folder, { recursive: true, force: true }) };
}
