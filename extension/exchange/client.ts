import type { Progress } from '../../src/exchange/progress';
import { TemplateError } from '../../src/exchange/template/fault';
import { StoreError } from '../../src/store/errors';
import type { CallName, Calls, Failure, FromWorker, ToWorker } from './protocol';

/** Thrown where the reader gave the work up: no file was made, the store is as it was. */
export class Stopped extends Error {
  override readonly name = 'Stopped';
}

function errorOf(failure: Failure): Error {
  if (failure.kind === 'stopped') return new Stopped();
  if (failure.kind === 'template') return new TemplateError(failure.fault);
  return new StoreError(failure.kind === 'store' ? failure.code : 'unknown', failure.message);
}

/** The worker that a page exports and imports with; made for one file and ended after it. */
export class ExchangeWorker {
  readonly #worker = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' });
  #refuse: ((error: Error) => void) | null = null;
  #name: CallName | null = null;

  /** Rejects with a StoreError, a TemplateError or with Stopped. */
  call<Name extends CallName>(
    name: Name,
    ask: Calls[Name]['ask'],
    progress: (progress: Progress) => void = () => {},
  ): Promise<Calls[Name]['answer']> {
    this.#name = name;
    return new Promise((resolve, reject) => {
      this.#refuse = reject;
      this.#worker.onmessage = ({ data }: MessageEvent<FromWorker>) => {
        if (data.type === 'progress') progress(data.progress);
        else if (data.type === 'failure') reject(errorOf(data.failure));
        else resolve(data.answer as Calls[Name]['answer']);
      };
      this.#worker.onerror = ({ message }) => reject(new StoreError('unknown', message));
      this.#worker.postMessage({ type: 'call', name, ask } as ToWorker);
    });
  }

  /**
   * Gives the running call up. One that only reads ends at once, whatever it is in the middle of, and with it the worker; one that
   * writes is told to, and answers whether it still could.
   */
  stop(): void {
    if (this.#name === 'commit') {
      this.#worker.postMessage({ type: 'stop' } satisfies ToWorker);
      return;
    }
    this.end();
  }

  /** Ends the worker; a call that still runs rejects with Stopped. */
  end(): void {
    this.#worker.terminate();
    this.#refuse?.(new Stopped());
  }
}
