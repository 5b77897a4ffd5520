import path from 'node:path';
import { build, type InlineConfig, type Plugin } from 'vite';
import type { Target } from '../manifest';
import { countPackages, type PackageSizes } from './packages';
import { plainData } from './plain-data';
import { preactWithoutHtml } from './preact-text';

// Under a test runner Vite would take the build for one of development, with the paths of this machine in it.
process.env.NODE_ENV = 'production';

function config(target: Target, sizes: PackageSizes): InlineConfig {
  const plugins = (): Plugin[] => [preactWithoutHtml(), plainData(), countPackages(sizes)];
  return {
    configFile: false,
    logLevel: 'warn',
    root: 'extension',
    base: './',
    publicDir: false,
    define: { TARGET: JSON.stringify(target) },
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
    plugins: plugins(),
    worker: {
      format: 'es',
      plugins,
      rolldownOptions: { output: { entryFileNames: 'chunks/[name]-[hash].js' } },
    },
  };
}

const page = (name: string) => path.resolve(`extension/${name}/index.html`);

/** The pages and the background: ES modules that share chunks. */
async function buildPages(target: Target, outDir: string, sizes: PackageSizes): Promise<void> {
  const pages = ['panel', 'popup', 'review', 'welcome', ...(target === 'chrome' ? ['backup'] : [])];
  await build({
    ...config(target, sizes),
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
          ...Object.fromEntries(pages.map((name) => [name, page(name)])),
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
async function buildInjected(
  name: 'gate' | 'reader' | 'annotating',
  target: Target,
  outDir: string,
  sizes: PackageSizes,
): Promise<void> {
  await build({
    ...config(target, sizes),
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

/** Writes one browser's scripts, pages and styles into an emptied folder, and adds up in `sizes` what they have of each package. */
export async function buildScripts(target: Target, outDir: string, sizes: PackageSizes): Promise<void> {
  await buildPages(target, outDir, sizes);
  await buildInjected('gate', target, outDir, sizes);
  await buildInjected('reader', target, outDir, sizes);
  await buildInjected('annotating', target, outDir, sizes);
}
