import { StoreError } from '../../src/store/errors';
import type { FromWorker, QuestionName, Questions, ToWorker } from './protocol';

interface Waiting {
  resolve(answer: never): void;
  reject(error: StoreError): void;
}

/** Asks the worker that keeps the registers. It is started with the first question and stays until the page ends. */
export class Registers {
  readonly #waiting = new Map<number, Waiting>();
  #worker: Worker | null = null;
  #asked = 0;

  /** Rejects with a StoreError. */
  ask<Name extends QuestionName>(
    name: Name,
    ask: Questions[Name]['ask'],
  ): Promise<Questions[Name]['answer']> {
    this.#worker ??= this.#started();
    const worker = this.#worker;
    this.#asked += 1;
    const number = this.#asked;
    return new Promise((resolve, reject) => {
      this.#waiting.set(number, { resolve, reject });
      worker.postMessage({ number, name, ask } as ToWorker);
    });
  }

  #started(): Worker {
    const worker = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' });
    worker.onmessage = ({ data }: MessageEvent<FromWorker>) => {
      const waiting = this.#waiting.get(data.number);
      this.#waiting.delete(data.number);
      if ('failure' in data) waiting?.reject(new StoreError(data.failure.code, data.failure.message));
      else waiting?.resolve(data.answer as never);
    };
    worker.onerror = ({ message }) => {
      worker.terminate();
      this.#worker = null;
      for (const { reject } of this.#waiting.values()) reject(new StoreError('unknown', message));
      this.#waiting.clear();
    };
    return worker;
  }
}
