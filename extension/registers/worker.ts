import { openStore } from '../../src/store/db';
import { toStoreError } from '../../src/store/errors';
import { answersOfEveryone } from './everyone';
import { answersOfLedger } from './measures';
import type { FromWorker, Questions, ToWorker } from './protocol';

/**
 * Keeps dossiers, pictures and the ledger of everything that is saved beside the page, so that the page stays alive whatever their size.
 * It has no WebExtension API.
 */

const store = openStore();
const answers = { ...answersOfEveryone(store), ...answersOfLedger(store) };

const post = (message: FromWorker) => postMessage(message);

addEventListener('message', ({ data: { number, name, ask } }: MessageEvent<ToWorker>) => {
  const answering = answers[name] as (given: typeof ask) => Promise<Questions[typeof name]['answer']>;
  answering(ask).then(
    (answer) => post({ number, answer }),
    (error: unknown) => {
      const { code, message } = toStoreError(error);
      post({ number, failure: { code, message } });
    },
  );
});
