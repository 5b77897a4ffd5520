// Bundles one TypeScript tool with Vite and runs it in this process: node tools/run.mjs tools/NAME.ts [ARG…]
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'vite';

const [entry, ...args] = process.argv.slice(2);
if (!entry) {
  console.error('usage: node tools/run.mjs tools/NAME.ts [ARG…]');
  process.exit(2);
}
const name = path.basename(entry, '.ts');
const outDir = path.resolve('build/tools', name);
await build({
  configFile: false,
  logLevel: 'error',
  ssr: { external: true },
  build: {
    ssr: entry,
    outDir,
    target: 'node20',
    minify: false,
    rolldownOptions: { output: { entryFileNames: `${name}.mjs` } },
  },
});
process.argv = [process.argv[0], entry, ...args];
await import(pathToFileURL(path.join(outDir, `${name}.mjs`)).href);
