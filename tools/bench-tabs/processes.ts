import { readdir, readFile } from 'node:fs/promises';

/** What a browser's processes have used, read from `/proc`: Linux only. */
export interface Usage {
  /** Processor time since they started, in ms. */
  cpu: number;
  /** Memory in MB, where what several processes share is counted in parts (PSS). */
  memory: number;
}

export interface BrowserUsage {
  /** Of all processes that show web pages. */
  pages: Usage;
  /** Of the process that the extension's background runs in. */
  extension: Usage;
}

/** What the kernel counts processor time in (`getconf CLK_TCK`), in ms. */
const TICK = 10;

async function parentOf(pid: number): Promise<number> {
  const stat = await readFile(`/proc/${pid}/stat`, 'utf8');
  return Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1]);
}

async function usageOf(pid: number): Promise<Usage> {
  const [stat, smaps] = await Promise.all([
    readFile(`/proc/${pid}/stat`, 'utf8'),
    readFile(`/proc/${pid}/smaps_rollup`, 'utf8'),
  ]);
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  const kilobytes = Number(/^Pss:\s+(\d+)/m.exec(smaps)?.[1] ?? 0);
  return { cpu: (Number(fields[11]) + Number(fields[12])) * TICK, memory: kilobytes / 1024 };
}

async function descendants(root: number): Promise<number[]> {
  const pids = (await readdir('/proc')).filter((name) => /^\d+$/.test(name)).map(Number);
  const parents = new Map(
    await Promise.all(pids.map(async (pid) => [pid, await parentOf(pid).catch(() => 0)] as const)),
  );
  const isUnder = (pid: number): boolean => {
    const parent = parents.get(pid) ?? 0;
    return parent === root || (parent > 1 && isUnder(parent));
  };
  return pids.filter(isUnder);
}

const sum = (usages: readonly Usage[]): Usage => ({
  cpu: usages.reduce((total, { cpu }) => total + cpu, 0),
  memory: usages.reduce((total, { memory }) => total + memory, 0),
});

/** What the renderers of a Chromium with this process id have used so far. */
export async function browserUsage(browser: number): Promise<BrowserUsage> {
  const pages: Usage[] = [];
  const extension: Usage[] = [];
  for (const pid of await descendants(browser)) {
    const command = await readFile(`/proc/${pid}/cmdline`, 'utf8').catch(() => '');
    if (!command.includes('--type=renderer')) continue;
    (command.includes('--extension-process') ? extension : pages).push(await usageOf(pid));
  }
  return { pages: sum(pages), extension: sum(extension) };
}
