/** What `tools/bench-exchange.ts` runs in the browser. */
import { ExchangeWorker, Stopped } from '../../extension/exchange/client';
import { type FormatId, formatInfos } from '../../src/exchange/format';
import { englishLabels } from '../../src/exchange/labels';
import { defaultTemplates } from '../../src/exchange/template/templates';
import { openStore } from '../../src/store/db';
import { importSet } from '../../src/store/import-set';
import { madeUpSet } from '../bench-store/made-up';

const store = openStore();

/** How often the page is asked whether it is free, in milliseconds. */
const PULSE = 4;

/** The longest time in which the page could do nothing else, in milliseconds, while work runs. */
async function watched<T>(work: () => Promise<T>): Promise<{ ms: number; longest: number; value: T }> {
  let longest = 0;
  let last = performance.now();
  const timer = setInterval(() => {
    const now = performance.now();
    longest = Math.max(longest, now - last - PULSE);
    last = now;
  }, PULSE);
  const start = performance.now();
  try {
    const value = await work();
    return { ms: performance.now() - start, longest, value };
  } finally {
    clearInterval(timer);
  }
}

export async function fill(from: number, to: number, perArticle: number): Promise<void> {
  await importSet(store, await madeUpSet(from, to, perArticle));
}

export const formats = (): FormatId[] => formatInfos.map(({ id }) => id);

let last: Blob | null = null;

export interface Timing {
  /** From the call to the file. */
  ms: number;
  longest: number;
  bytes: number;
}

/** One export of everything, as the review page makes it. */
export async function exportAll(format: FormatId): Promise<Timing> {
  const worker = new ExchangeWorker();
  const { ms, longest, value } = await watched(() =>
    worker.call('export', { scope: 'all', format, labels: englishLabels, templates: defaultTemplates }),
  );
  worker.end();
  last = value.file;
  return { ms, longest, bytes: value.file.size };
}

/** Gives an export up in the middle; answers with the milliseconds until it had ended. */
export async function stopExport(format: FormatId): Promise<number> {
  const worker = new ExchangeWorker();
  let stopped = 0;
  const running = worker.call(
    'export',
    { scope: 'all', format, labels: englishLabels, templates: defaultTemplates },
    ({ done, total }) => {
      if (total === null || done < total / 10 || stopped > 0) return;
      stopped = performance.now();
      worker.stop();
    },
  );
  const ended = await running.then(
    () => null,
    (error: unknown) => error,
  );
  if (!(ended instanceof Stopped)) throw new Error('The export was not given up.');
  return performance.now() - stopped;
}

/** Offers the last file to save. */
export function saveLast(name: string): void {
  if (!last) throw new Error('Nothing was exported.');
  const link = document.createElement('a');
  link.href = URL.createObjectURL(last);
  link.download = name;
  link.click();
}

export interface ImportTiming {
  bytes: number;
  checking: { ms: number; longest: number };
  writing: { ms: number; longest: number };
  added: number;
}

/** Imports the file that an input holds, as the review page does. */
export async function importFile(input: HTMLInputElement): Promise<ImportTiming> {
  const [file] = input.files ?? [];
  if (!file) throw new Error('There is no file.');
  const worker = new ExchangeWorker();
  const read = await watched(async () => {
    const reading = await worker.call('read', { file, labels: englishLabels });
    return reading.step === 'table' ? worker.call('map', reading.table.mapping) : reading;
  });
  if (read.value.step !== 'prepared') throw new Error(JSON.stringify(read.value));
  const written = await watched(() => worker.call('commit', null));
  worker.end();
  return {
    bytes: file.size,
    checking: { ms: read.ms, longest: read.longest },
    writing: { ms: written.ms, longest: written.longest },
    added: written.value.added,
  };
}
