import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { cp, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

/** `npm run dev` as a developer uses it, on a copy of the tree: what is saved is built, and loaded into the open browser. */

const PARTS = ['extension', 'src', 'icons', 'sample', 'tools', 'test/browser/support', 'manifest.json'];
const WORDS = 'extension/_locales/en/popup.json';
const BUILT = 'dist/chrome/_locales/en/messages.json';
/** Far longer than a build takes on a machine that is busy with other things, in ms. */
const PATIENCE = { timeout: 100_000 };

let tree: string;
let dev: ChildProcess;
let told = '';

const inTree = (name: string) => path.join(tree, name);

beforeAll(async () => {
  tree = await mkdtemp(path.join(os.tmpdir(), 'reportedly-dev-'));
  for (const part of [...PARTS, 'package.json', 'tsconfig.json', 'LICENSE'])
    await cp(part, inTree(part), { recursive: true });
  await symlink(path.resolve('node_modules'), inTree('node_modules'));
  dev = spawn(process.execPath, ['tools/run.mjs', 'tools/dev.ts', 'chromium', '--headless'], { cwd: tree });
  for (const stream of [dev.stdout, dev.stderr])
    stream?.on('data', (piece) => {
      told += piece;
    });
});

afterAll(async () => {
  if (dev && dev.exitCode === null) {
    dev.kill('SIGINT');
    await once(dev, 'exit');
  }
  if (tree) await rm(tree, { recursive: true, force: true });
});

/** Waits until the command has told something since a point of its output. */
const hears = (words: string, since: number) =>
  expect.poll(() => told.slice(since), { ...PATIENCE, message: words }).toContain(words);

describe('npm run dev', () => {
  it('opens the sample article', async () => {
    await hears('Saved changes are built and loaded.', 0);
  });

  it('builds and reloads at a change that is saved', async () => {
    const since = told.length;
    const words = await readFile(inTree(WORDS), 'utf8');
    await writeFile(inTree(WORDS), words.replace(/"message": "[^"]*"/, '"message": "Changed by hand"'));
    await hears('Built and reloaded', since);
    expect(await readFile(inTree(BUILT), 'utf8')).toContain('Changed by hand');
  });

  it('tells of a build that fails, keeps the last good one, and goes on', async () => {
    const gate = await readFile(inTree('extension/content/gate.ts'), 'utf8');
    const built = await readFile(inTree('dist/chrome/gate.js'), 'utf8');
    let since = told.length;
    await writeFile(inTree('extension/content/gate.ts'), `${gate}\nconst = ;`);
    await hears('Not reloaded: the build failed.', since);
    expect(await readFile(inTree('dist/chrome/gate.js'), 'utf8')).toBe(built);
    since = told.length;
    await writeFile(inTree('extension/content/gate.ts'), gate);
    await hears('Built and reloaded', since);
  });
});
