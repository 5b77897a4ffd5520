import { execFileSync } from 'node:child_process';
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { newProfile } from '../../test/browser/support/chromium';
import { findChromium, findFirefox } from '../browsers';
import type { Kind } from './kinds';
import type { Outcome } from './outcome';
import { Rig } from './rig';

/** Room for the store, in MB. */
const ROOM = 24;

const PLACES = {
  Chromium: { store: 'Default/IndexedDB', variable: 'CHROMIUM_PATH', find: findChromium },
  Firefox: { store: 'storage', variable: 'FIREFOX_PATH', find: findFirefox },
} as const;

const quoted = (word: string) => `'${word.replaceAll("'", "'\\''")}'`;

/** Whether a process here may have a small disk of its own, without being the superuser. */
function canMount(): boolean {
  try {
    execFileSync('unshare', ['-rm', 'mount', '-t', 'tmpfs', 'tmpfs', '/mnt'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

/** The extension's store on a disk that gets full in the middle of a write; null where none can be made here. */
export async function onFullDisk(kind: Kind, article: string): Promise<Outcome | null> {
  if (!canMount()) return null;
  const { store, variable, find } = PLACES[kind.name];
  const profile = await newProfile();
  const place = path.join(profile.folder, store);
  await mkdir(place, { recursive: true });
  const launcher = path.join(profile.folder, 'launch.sh');
  const command = `mount -t tmpfs -o size=${ROOM}m tmpfs ${quoted(place)} && exec ${quoted(find() ?? '')} "$@"`;
  await writeFile(launcher, `#!/bin/sh\nexec unshare -rm sh -c ${quoted(command)} sh "$@"\n`, {
    mode: 0o755,
  });
  const before = process.env[variable];
  process.env[variable] = launcher;
  const rig = await Rig.make(kind, article, profile);
  try {
    const { ids, refusal } = await rig.call('fillUp', []);
    const { faults, count } = await rig.call('look', []);
    if (refusal !== 'quota') faults.push(`The full disk was told as ${refusal}.`);
    if (ids.length === 0 || count !== ids.length)
      faults.push(`${count} are there of ${ids.length} acknowledged`);
    return { done: `${ids.length} articles acknowledged on ${ROOM} MB, the next refused`, faults };
  } finally {
    if (before === undefined) delete process.env[variable];
    else process.env[variable] = before;
    await rig.end();
  }
}
