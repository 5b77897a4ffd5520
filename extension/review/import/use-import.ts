import { useRef, useState } from 'preact/hooks';
import type { CsvMapping } from '../../../src/exchange/csv-mapping';
import type { Fault } from '../../../src/exchange/fault';
import type { FileReading, TableHead } from '../../../src/exchange/import-job';
import type { ImportPreview } from '../../../src/exchange/import-preview';
import type { Imported } from '../../../src/exchange/imported';
import type { Progress } from '../../../src/exchange/progress';
import { ExchangeWorker, Stopped } from '../../exchange/client';
import { errorWords } from '../../ui/error-words';
import { exportLabels } from '../../ui/export-labels';
import { faultWords } from '../../ui/fault-words';
import { t } from '../../ui/i18n';
import { tell } from '../../ui/messages';

/** What came of an import. */
export interface Finished {
  report: Imported;
  refused: readonly Fault[];
  file: string;
  /** ISO 8601 UTC. */
  at: string;
}

/** Where the way of a file into the store stands. */
export type ImportStep =
  | { name: 'reading' }
  | { name: 'table'; table: TableHead; mapping: CsvMapping; trouble: string | null }
  | { name: 'preview'; preview: ImportPreview; table: TableHead | null; mapping: CsvMapping }
  | { name: 'writing'; progress: Progress | null }
  | { name: 'finished'; finished: Finished }
  | { name: 'trouble'; words: string };

/** The way of one file at a time into the store; `step` is null where there is none. */
export function useImport(imported: (report: Imported) => void) {
  const [step, setStep] = useState<ImportStep | null>(null);
  const [file, setFile] = useState('');
  const worker = useRef<ExchangeWorker | null>(null);
  const table = useRef<TableHead | null>(null);

  const end = () => {
    worker.current?.end();
    worker.current = null;
    table.current = null;
  };
  const close = () => {
    end();
    setStep(null);
  };

  /** Asks the worker; where the reader gave up, nothing more is shown. */
  const attempt = async (work: (worker: ExchangeWorker) => Promise<ImportStep>, given: ImportStep | null) => {
    const asked = worker.current;
    if (!asked) return;
    try {
      setStep(await work(asked));
    } catch (error) {
      if (error instanceof Stopped) {
        setStep(given);
        return;
      }
      end();
      setStep({ name: 'trouble', words: errorWords(error) });
    }
  };

  const stepOf = (reading: FileReading, mapping: CsvMapping | null): ImportStep => {
    if (reading.step === 'table') {
      table.current = reading.table;
      return { name: 'table', table: reading.table, mapping: reading.table.mapping, trouble: null };
    }
    if (reading.step === 'prepared')
      return { name: 'preview', preview: reading.preview, table: table.current, mapping: mapping ?? {} };
    const words = faultWords(reading.fault);
    return table.current && mapping
      ? { name: 'table', table: table.current, mapping, trouble: words }
      : { name: 'trouble', words };
  };

  return {
    step,
    file,
    close,
    open: (chosen: File) => {
      end();
      worker.current = new ExchangeWorker();
      setFile(chosen.name);
      setStep({ name: 'reading' });
      void attempt(
        async (asked) => stepOf(await asked.call('read', { file: chosen, labels: exportLabels() }), null),
        null,
      );
    },
    map: (mapping: CsvMapping) => {
      setStep({ name: 'reading' });
      void attempt(async (asked) => stepOf(await asked.call('map', mapping), mapping), null);
    },
    /** Back from the preview to the columns. */
    remap: (head: TableHead, mapping: CsvMapping) =>
      setStep({ name: 'table', table: head, mapping, trouble: null }),
    commit: (preview: ImportPreview) => {
      setStep({ name: 'writing', progress: null });
      void attempt(
        async (asked) => {
          const report = await asked.call('commit', null, (progress) =>
            setStep({ name: 'writing', progress }),
          );
          end();
          await tell({ type: 'store/changed', page: null });
          imported(report);
          const at = new Date().toISOString();
          return { name: 'finished', finished: { report, refused: preview.refused, file, at } };
        },
        { name: 'trouble', words: t('import_stopped') },
      );
    },
    /** Gives up what runs: reading is forgotten at once, writing answers whether it still could be stopped. */
    stop: () => {
      if (step?.name === 'writing') worker.current?.stop();
      else close();
    },
  };
}

export type Import = ReturnType<typeof useImport>;
