import type { CsvMapping } from '../../src/exchange/csv-mapping';
import type { FileReading } from '../../src/exchange/import-job';
import type { Imported } from '../../src/exchange/imported';
import type { Labels } from '../../src/exchange/labels';
import type { Progress } from '../../src/exchange/progress';
import type { TemplateFault } from '../../src/exchange/template/fault';
import type { ExportRequest } from '../../src/exchange/write-export';
import type { StoreErrorCode } from '../../src/store/errors';

/** What a page may ask of the exchange worker: arguments and answer of each call. One call at a time. */
export interface Calls {
  export: { ask: ExportRequest; answer: { count: number; file: Blob } };
  /** Reads a file: a table waits for its mapping, everything else is checked and compared with the store. */
  read: { ask: { file: File; labels: Labels }; answer: FileReading };
  /** The table that was read, by a mapping of its columns. */
  map: { ask: CsvMapping; answer: FileReading };
  /** Brings in what was prepared. */
  commit: { ask: null; answer: Imported };
}

export type CallName = keyof Calls;

export type ToWorker =
  | { [Name in CallName]: { type: 'call'; name: Name; ask: Calls[Name]['ask'] } }[CallName]
  | { type: 'stop' };

/** An `Error` loses its class on the way between contexts. */
export type Failure =
  | { kind: 'stopped' }
  | { kind: 'store'; code: StoreErrorCode; message: string }
  | { kind: 'template'; fault: TemplateFault }
  | { kind: 'unknown'; message: string };

export type FromWorker =
  | { type: 'progress'; progress: Progress }
  | { type: 'answer'; answer: Calls[CallName]['answer'] }
  | { type: 'failure'; failure: Failure };
