import { englishLabels } from '../../src/exchange/labels';
import { defaultTemplates } from '../../src/exchange/template/templates';
import { ExchangeWorker } from '../exchange/client';

/** A backup that is ready to be saved: its address, good for as long as this context lives, and how many annotations are in it. */
export interface MadeFile {
  url: string;
  count: number;
}

/** Everything that is kept, as lossless JSON-LD. Needs a context with workers and `URL.createObjectURL`. Rejects with a StoreError. */
export async function makeBackupFile(): Promise<MadeFile> {
  const worker = new ExchangeWorker();
  try {
    const { count, file } = await worker.call('export', {
      scope: 'all',
      format: 'jsonld',
      // The format has no labels in it, and Chrome's hidden page has no words.
      labels: englishLabels,
      templates: defaultTemplates,
    });
    return { count, url: URL.createObjectURL(file) };
  } finally {
    worker.end();
  }
}
