import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import path from 'node:path';

/** Made by tools, never part of the source. */
const MADE = new Set(['node_modules', 'dist', 'build', 'packages', '.git']);

/** All files under a folder, as paths with `/`. */
export async function filesUnder(folder: string, skip: ReadonlySet<string> = new Set()): Promise<string[]> {
  const names: string[] = [];
  const walk = async (within: string) => {
    for (const entry of await readdir(path.join(folder, within), { withFileTypes: true })) {
      if (within === '' && skip.has(entry.name)) continue;
      const name = within === '' ? entry.name : `${within}/${entry.name}`;
      if (entry.isDirectory()) await walk(name);
      else if (entry.isFile()) names.push(name);
    }
  };
  await walk('');
  return names;
}

/** The files of the source: those that git does not ignore, or, in an unpacked source package, all that no tool has made. */
export async function sourceFiles(folder: string): Promise<string[]> {
  if (!existsSync(path.join(folder, '.git'))) return filesUnder(folder, MADE);
  const listed = execFileSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], {
    cwd: folder,
    encoding: 'utf8',
  });
  const names = new Set(listed.split('\0').filter((name) => name !== ''));
  return [...names].filter((name) => existsSync(path.join(folder, name)));
}
