import path from 'node:path';
import { build } from 'vite';
import type { ExportSet } from '../../../src/exchange/set';

let bundled: string | null = null;

/** `src/store` as one script for a page of the extension, where `FilledStore.importSet` brings a set into its IndexedDB. */
async function storeScript(): Promise<string> {
  if (bundled !== null) return bundled;
  const result = await build({
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      target: 'es2022',
      lib: {
        entry: path.resolve('test/browser/support/in-page-store.ts'),
        formats: ['iife'],
        name: 'FilledStore',
      },
    },
  });
  const output = Array.isArray(result) ? result[0] : result;
  const chunk = output && 'output' in output ? output.output[0] : undefined;
  if (chunk?.type !== 'chunk') throw new Error('The store could not be bundled: Vite gave no script.');
  bundled = chunk.code;
  return bundled;
}

/** What both drivers' pages can do. */
interface Evaluating {
  evaluate(script: string): Promise<unknown>;
}

/** Brings a set into the store of the extension that the page belongs to, as an import does. */
export async function fillStore(page: Evaluating, set: ExportSet): Promise<void> {
  await page.evaluate(
    `(async () => { ${await storeScript()}; await FilledStore.fill(${JSON.stringify(set)}); })()`,
  );
}
