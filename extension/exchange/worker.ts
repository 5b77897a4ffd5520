import { ImportJob } from '../../src/exchange/import-job';
import type { JobOptions } from '../../src/exchange/progress';
import { TemplateError } from '../../src/exchange/template/fault';
import { writeExport } from '../../src/exchange/write-export';
import { openStore } from '../../src/store/db';
import { StoreError } from '../../src/store/errors';
import type { Calls, Failure, FromWorker, ToWorker } from './protocol';

/**
 * Runs exports and imports beside the page, so that the page stays alive whatever their size. It has no WebExtension API: words
 * come with the call.
 */

const store = openStore();
let job: ImportJob | null = null;
let stop = new AbortController();

const post = (message: FromWorker) => postMessage(message);

function begun(): ImportJob {
  if (!job) throw new Error('No file was read.');
  return job;
}

async function run(
  message: Extract<ToWorker, { type: 'call' }>,
  options: JobOptions,
): Promise<Calls[keyof Calls]['answer']> {
  switch (message.name) {
    case 'export':
      return writeExport(store, message.ask, options);
    case 'read':
      job = new ImportJob(store, message.ask.labels);
      return job.read(message.ask.file);
    case 'map':
      return begun().map(message.ask);
    case 'commit':
      return begun().commit(options);
  }
}

function failureOf(error: unknown): Failure {
  if (stop.signal.aborted) return { kind: 'stopped' };
  if (error instanceof StoreError) return { kind: 'store', code: error.code, message: error.message };
  if (error instanceof TemplateError) return { kind: 'template', fault: error.fault };
  return { kind: 'unknown', message: error instanceof Error ? error.message : String(error) };
}

async function answer(message: Extract<ToWorker, { type: 'call' }>): Promise<void> {
  stop = new AbortController();
  const options: JobOptions = {
    signal: stop.signal,
    progress: (progress) => post({ type: 'progress', progress }),
  };
  try {
    post({ type: 'answer', answer: await run(message, options) });
  } catch (error) {
    post({ type: 'failure', failure: failureOf(error) });
  }
}

addEventListener('message', ({ data }: MessageEvent<ToWorker>) => {
  if (data.type === 'stop') stop.abort();
  else void answer(data);
});
