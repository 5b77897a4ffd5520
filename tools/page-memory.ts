import { readFile } from 'node:fs/promises';
import type { Browser } from 'playwright-core';

/** Memory of the processes that a browser's pages run in, with their workers. It is Linux that tells; elsewhere all is 0. */

const read = (id: number, file: string) => readFile(`/proc/${id}/${file}`, 'utf8').catch(() => '');

const kilobytes = (text: string, line: RegExp) =>
  [...text.matchAll(line)].reduce((sum, [, size]) => sum + Number(size), 0);

/** Bytes that a process shares with no other. */
async function privateMemory(id: number): Promise<number> {
  return kilobytes(await read(id, 'smaps_rollup'), /^Private_\w+:\s+(\d+) kB$/gm) * 1024;
}

/** The most bytes that a process ever had in memory. */
async function peakMemory(id: number): Promise<number> {
  return kilobytes(await read(id, 'status'), /^VmHWM:\s+(\d+) kB$/gm) * 1024;
}

async function processes(browser: Browser, kind: 'renderer' | 'browser'): Promise<number[]> {
  const session = await browser.newBrowserCDPSession();
  const { processInfo } = await session.send('SystemInfo.getProcessInfo');
  return processInfo.filter(({ type }) => type === kind).map(({ id }) => id);
}

/** The most bytes that the browser's own process, which keeps the stores, ever had. */
export async function browserPeak(browser: Browser): Promise<number> {
  return Math.max(0, ...(await Promise.all((await processes(browser, 'browser')).map(peakMemory))));
}

/** Of the largest of a browser's pages: bytes of its own now, and the most that it ever had. */
export async function largestPage(browser: Browser): Promise<{ own: number; peak: number }> {
  const pages = await processes(browser, 'renderer');
  return {
    own: Math.max(0, ...(await Promise.all(pages.map(privateMemory)))),
    peak: Math.max(0, ...(await Promise.all(pages.map(peakMemory)))),
  };
}
