import { cp, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { build, type InlineConfig } from 'vite';
import { manifestFor, targets } from './manifest';

/** Builds `dist/chrome` and `dist/firefox`, each loadable unpacked. The scripts are the same; the manifests differ. */

const common: InlineConfig = {
  configFile: false,
  logLevel: 'warn',
  root: 'extension',
  base: './',
  publicDir: false,
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  worker: { format: 'es', rolldownOptions: { output: { entryFileNames: 'chunks/[name]-[hash].js' } } },
};

const output = (dir: string) => path.resolve('dist', dir);

/** The pages and the background: ES modules that share chunks. */
async function buildPages(outDir: string) {
  await build({
    ...common,
    build: {
      outDir,
      emptyOutDir: true,
      target: 'es2023',
      modulePreload: { polyfill: false },
      assetsInlineLimit: 0,
      chunkSizeWarningLimit: 2000,
      rolldownOptions: {
        input: {
          background: path.resolve('extension/background/index.ts'),
          popup: path.resolve('extension/popup/index.html'),
          panel: path.resolve('extension/panel/index.html'),
          review: path.resolve('extension/review/index.html'),
          welcome: path.resolve('extension/welcome/index.html'),
        },
        output: {
          entryFileNames: '[name].js',
          chunkFileNames: 'chunks/[name]-[hash].js',
          assetFileNames: 'assets/[name]-[hash][extname]',
        },
      },
    },
  });
}

/** A script that is injected into pages: one file by itself. */
async function buildInjected(name: 'gate' | 'reader', outDir: string) {
  await build({
    ...common,
    build: {
      outDir,
      emptyOutDir: false,
      target: 'es2023',
      rolldownOptions: {
        input: path.resolve(`extension/content/${name}.ts`),
        output: { format: 'iife', codeSplitting: false, entryFileNames: `${name}.js` },
      },
    },
  });
}

/** Each locale's words are kept in one file a part of the interface; browsers want one file a locale. */
async function writeLocales(outDir: string) {
  for (const locale of await readdir('extension/_locales')) {
    const merged: Record<string, unknown> = {};
    const folder = path.join('extension/_locales', locale);
    for (const file of (await readdir(folder)).sort()) {
      const part: Record<string, unknown> = JSON.parse(await readFile(path.join(folder, file), 'utf8'));
      for (const [key, message] of Object.entries(part)) {
        if (key in merged) throw new Error(`${folder}/${file}: the key "${key}" stands in another file too`);
        merged[key] = message;
      }
    }
    await mkdir(path.join(outDir, '_locales', locale), { recursive: true });
    await writeFile(path.join(outDir, '_locales', locale, 'messages.json'), JSON.stringify(merged));
  }
}

async function writeIcons(outDir: string) {
  await mkdir(path.join(outDir, 'icons'), { recursive: true });
  for (const size of [16, 32, 48, 128])
    await cp(`icons/${size}.png`, path.join(outDir, 'icons', `${size}.png`));
}

const [first, ...others] = targets.map(output);
if (!first) throw new Error('no target to build');
await buildPages(first);
await buildInjected('gate', first);
await buildInjected('reader', first);
await writeLocales(first);
await writeIcons(first);
for (const other of others) {
  await rm(other, { recursive: true, force: true });
  await cp(first, other, { recursive: true });
}
const source: { permissions: string[] } = JSON.parse(await readFile('manifest.json', 'utf8'));
const { version }: { version: string } = JSON.parse(await readFile('package.json', 'utf8'));
for (const target of targets)
  await writeFile(
    path.join(output(target), 'manifest.json'),
    `${JSON.stringify(manifestFor(target, source, version), null, 2)}\n`,
  );
// Firefox knows no schema of managed storage: its policies are taken as they are.
await cp('extension/managed-schema.json', path.join(output('chrome'), 'managed-schema.json'));
