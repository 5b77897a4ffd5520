import { createHash } from 'node:crypto';
import { mkdir, readFile, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import './build';
import { targets } from './manifest';
import { filesUnder, sourceFiles } from './package/files';
import { packFolder } from './package/zip';

/**
 * Builds the extension and writes what is handed in at the stores: a ZIP for each browser, and the source that Firefox's
 * reviewers build from. The same source gives the same bytes. Prints each file's size and SHA-256, and the largest scripts.
 */

const { version }: { version: string } = JSON.parse(await readFile('package.json', 'utf8'));
const kilobytes = (bytes: number) => `${(bytes / 1024).toFixed(1).padStart(8)} KB`;

await mkdir('packages', { recursive: true });

async function write(what: string, folder: string, names: readonly string[]): Promise<void> {
  const bytes = await packFolder(folder, names);
  const name = `reportedly-${version}-${what}.zip`;
  await writeFile(path.join('packages', name), bytes);
  const hash = createHash('sha256').update(bytes).digest('hex');
  console.log(`${kilobytes(bytes.length)}  ${hash}  ${name}`);
}

for (const target of targets) {
  const folder = path.join('dist', target);
  await write(target, folder, await filesUnder(folder));
}
await write('source', '.', await sourceFiles('.'));

/** What each part costs where it is loaded: unpacked, before the browser compiles it. */
const scripts = (await filesUnder('dist/chrome')).filter((name) => /\.(?:js|css)$/.test(name));
const sizes = await Promise.all(
  scripts.map(async (name) => ({ name, size: (await stat(path.join('dist/chrome', name))).size })),
);
console.log('\nScripts and styles, unpacked (Chrome):');
for (const { name, size } of sizes.sort((a, b) => b.size - a.size || (a.name < b.name ? -1 : 1)))
  console.log(`${kilobytes(size)}  ${name}`);
