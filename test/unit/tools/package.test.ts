import { execFile } from 'node:child_process';
import { cp, mkdtemp, readdir, readFile, rm, symlink, utimes } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sourceFiles } from '../../../tools/package/files';

/** Two trees of the same source, elsewhere, of other dates, and made by users with other habits, as on two machines. */

interface Habits {
  TZ: string;
  LC_ALL: string;
  umask: string;
}

let folders: string[] = [];

async function treeOf(names: readonly string[], date: Date): Promise<string> {
  const folder = await mkdtemp(path.join(os.tmpdir(), 'reportedly-source-'));
  for (const name of names) {
    await cp(name, path.join(folder, name));
    await utimes(path.join(folder, name), date, date);
  }
  await symlink(path.resolve('node_modules'), path.join(folder, 'node_modules'));
  return folder;
}

const pack = (cwd: string, { umask, ...habits }: Habits) =>
  promisify(execFile)(
    'sh',
    ['-c', `umask ${umask} && exec "$0" tools/run.mjs tools/package.ts`, process.execPath],
    {
      cwd,
      env: { ...process.env, ...habits },
    },
  );

async function packages(folder: string): Promise<Map<string, Buffer>> {
  const names = (await readdir(path.join(folder, 'packages'))).sort();
  return new Map(
    await Promise.all(
      names.map(async (name) => [name, await readFile(path.join(folder, 'packages', name))] as const),
    ),
  );
}

beforeAll(async () => {
  const names = await sourceFiles('.');
  folders = [
    await treeOf(names, new Date('2001-02-03T04:05:06Z')),
    await treeOf([...names].reverse(), new Date('2031-12-30T23:59:58Z')),
  ];
  const [first = '', second = ''] = folders;
  await pack(first, { TZ: 'Asia/Seoul', LC_ALL: 'ko_KR.UTF-8', umask: '022' });
  await pack(second, { TZ: 'America/Los_Angeles', LC_ALL: 'C', umask: '077' });
}, 240_000);

afterAll(async () => {
  for (const folder of folders) await rm(folder, { recursive: true, force: true });
});

describe('the packages', () => {
  it('are the same, byte for byte, from two trees of other dates, in other time zones, languages and file modes', async () => {
    const [first, second] = await Promise.all(folders.map(packages));
    expect([...(first?.keys() ?? [])]).toEqual([
      expect.stringMatching(/-chrome\.zip$/),
      expect.stringMatching(/-firefox\.zip$/),
      expect.stringMatching(/-source\.zip$/),
    ]);
    for (const [name, bytes] of first ?? []) expect(second?.get(name)?.equals(bytes), name).toBe(true);
  });

  it('hold what is built, and the source that it is built from', async () => {
    const [made] = await Promise.all(folders.slice(0, 1).map(packages));
    const namesIn = (what: string) => {
      const [, bytes] = [...(made ?? [])].find(([name]) => name.endsWith(`-${what}.zip`)) ?? [];
      return Object.keys(unzipSync(new Uint8Array(bytes ?? [])));
    };
    for (const target of ['chrome', 'firefox'])
      expect(namesIn(target)).toEqual(
        expect.arrayContaining([
          'manifest.json',
          'background.js',
          'gate.js',
          'reader.js',
          'annotating.js',
          'third-party.txt',
        ]),
      );
    const source = namesIn('source');
    expect(source).toEqual(expect.arrayContaining(['package-lock.json', 'tools/build.ts', 'README.md']));
    expect(source.filter((name) => /^(?:node_modules|dist|build|packages|\.git)\//.test(name))).toEqual([]);
  });
});
