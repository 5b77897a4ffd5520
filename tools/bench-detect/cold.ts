import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { bundleScript } from '../bundle';

/** Milliseconds until a fresh process has run the engine's script, and until it has then read its first article. */
export interface ColdStart {
  script: number;
  article: number;
}

const CHILD = `
const { readFileSync } = require('node:fs');
const { runInThisContext } = require('node:vm');
const [script, text] = process.argv.slice(1).map((file) => readFileSync(file, 'utf8'));
const from = performance.now();
runInThisContext(script);
const loaded = performance.now();
Engine.detect(text);
console.log(JSON.stringify({ script: loaded - from, article: performance.now() - loaded }));
`;

/**
 * What a service worker has to do before its first answer, in a process of its own each time, without anything else in memory or compiled: the median of
 * `times` starts, as each took them.
 */
export async function coldStart(text: string, times: number): Promise<ColdStart> {
  const folder = path.resolve('build/bench-detect');
  mkdirSync(folder, { recursive: true });
  const files = { script: path.join(folder, 'engine.js'), text: path.join(folder, 'article.txt') };
  writeFileSync(files.script, await bundleScript('src/engine.ts', 'Engine'));
  writeFileSync(files.text, text);
  const starts = Array.from({ length: times }, () => {
    const said = execFileSync(process.execPath, ['-e', CHILD, files.script, files.text], {
      encoding: 'utf8',
    });
    return JSON.parse(said) as ColdStart;
  });
  starts.sort((a, b) => a.script + a.article - b.script - b.article);
  return starts[times >> 1]!;
}
