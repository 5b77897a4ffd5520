import { cp, mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { type PackageSizes, thirdPartyText } from './build/packages';
import { buildScripts } from './build/scripts';
import { writeIcons, writeLocales } from './build/statics';
import { manifestFor, type Target, targets } from './manifest';

/**
 * Builds `dist/chrome` and `dist/firefox`, each loadable unpacked, and writes what they have of which package to
 * `build/packages.json`. Each is made beside the one that is there, which stays where the build fails.
 */

const source: { permissions: string[] } = JSON.parse(await readFile('manifest.json', 'utf8'));
const { version }: { version: string } = JSON.parse(await readFile('package.json', 'utf8'));

const beside = (target: Target) => path.resolve('dist', `.${target}`);

let sizes: PackageSizes = new Map();
for (const target of targets) {
  const outDir = beside(target);
  sizes = new Map();
  await buildScripts(target, outDir, sizes);
  await writeLocales(outDir);
  await writeIcons(outDir);
  await writeFile(path.join(outDir, 'third-party.txt'), await thirdPartyText([...sizes.keys()].sort()));
  await writeFile(
    path.join(outDir, 'manifest.json'),
    `${JSON.stringify(manifestFor(target, source, version), null, 2)}\n`,
  );
}
// Firefox knows no schema of managed storage: its policies are taken as they are.
await cp('extension/managed-schema.json', path.join(beside('chrome'), 'managed-schema.json'));
for (const target of targets) {
  const built = path.resolve('dist', target);
  await rm(built, { recursive: true, force: true });
  await rename(beside(target), built);
}
await mkdir('build', { recursive: true });
await writeFile('build/packages.json', JSON.stringify(Object.fromEntries([...sizes].sort())));
