import path from 'node:path';
import { build } from 'vite';
import { plainData } from './build/plain-data';

/** A TypeScript module and all that it imports as one script, whose exports a page then has under the global `name`. */
export async function bundleScript(entry: string, name: string): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: 'error',
    plugins: [plainData()],
    build: {
      write: false,
      target: 'es2022',
      lib: { entry: path.resolve(entry), formats: ['iife'], name },
    },
  });
  const output = Array.isArray(result) ? result[0] : result;
  const chunk = output && 'output' in output ? output.output[0] : undefined;
  if (chunk?.type !== 'chunk') throw new Error(`${entry} could not be bundled: Vite gave no script.`);
  return chunk.code;
}
