import { readdir, readFile } from 'node:fs/promises';

/** The processes of a browser, as Linux tells of them in `/proc`. */
export interface Process {
  pid: number;
  parent: number;
  /** The name that it goes by. */
  name: string;
  /** The arguments that it was started with. */
  command: string;
}

async function processOf(pid: number): Promise<Process | null> {
  try {
    const [stat, command] = await Promise.all([
      readFile(`/proc/${pid}/stat`, 'utf8'),
      readFile(`/proc/${pid}/cmdline`, 'utf8'),
    ]);
    const after = stat.lastIndexOf(')');
    const [, parent] = stat.slice(after + 2).split(' ');
    return {
      pid,
      parent: Number(parent),
      name: stat.slice(stat.indexOf('(') + 1, after),
      command: command.replaceAll('\0', ' '),
    };
  } catch {
    // It has ended meanwhile.
    return null;
  }
}

async function allProcesses(): Promise<Process[]> {
  const pids = (await readdir('/proc')).filter((name) => /^\d+$/.test(name)).map(Number);
  return (await Promise.all(pids.map(processOf))).filter((found) => found !== null);
}

function under(root: number, all: readonly Process[]): Process[] {
  const children = all.filter(({ parent }) => parent === root);
  return children.flatMap((child) => [child, ...under(child.pid, all)]);
}

/** All that a process has started, and what those have. */
export async function processesUnder(root: number): Promise<Process[]> {
  return under(root, await allProcesses());
}

/** The browser that runs on a profile, with all that it has started. */
export async function processesOf(profileFolder: string): Promise<Process[]> {
  const all = await allProcesses();
  const roots = all.filter(({ pid, command }) => pid !== process.pid && command.includes(profileFolder));
  return roots.flatMap((root) => [root, ...under(root.pid, all)]);
}

/** SIGKILL: no time to put anything in order. A process that has ended by itself is as good. */
export function killHard(pid: number): void {
  try {
    process.kill(pid, 'SIGKILL');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error;
  }
}
