import path from 'node:path';
import { build } from 'vite';

/** `src/page` as one script that sets the global `PageModule`, as the content script bundles it. Throws where it does not build. */
export async function bundlePageModule(): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      target: 'es2022',
      lib: { entry: path.resolve('src/page/index.ts'), formats: ['iife'], name: 'PageModule' },
    },
  });
  const output = Array.isArray(result) ? result[0] : result;
  const chunk = output && 'output' in output ? output.output[0] : undefined;
  if (chunk?.type !== 'chunk') throw new Error('The page module could not be bundled: Vite gave no script.');
  return chunk.code;
}
