import type { Store } from '../store/db';
import { unfitTexts } from '../store/import-check';
import { type PreparedImport, prepareImport } from '../store/import-set';
import { importTable } from './csv-import';
import { type CsvMapping, suggestMapping } from './csv-mapping';
import { parseCsv } from './csv-parse';
import { type Fault, ImportFault } from './fault';
import { fileText } from './file-text';
import { checkSize, parseRoot, readRoot } from './import';
import { type ImportPreview, previewOf } from './import-preview';
import type { ImportResult } from './import-types';
import { type Imported, importedOf } from './imported';
import type { Labels } from './labels';
import type { JobOptions } from './progress';

/** The head of a table, to choose by what its columns hold. */
export interface TableHead {
  header: string[];
  /** The first records below the header. */
  samples: string[][];
  /** Records below the header. */
  count: number;
  /** Guessed from the header. */
  mapping: CsvMapping;
}

export type FileReading =
  | { step: 'refused'; fault: Fault }
  /** A table: its columns must be named before anything can be taken. */
  | { step: 'table'; table: TableHead }
  | { step: 'prepared'; preview: ImportPreview };

const SAMPLES = 3;

const isTableName = (name: string) => /\.(?:csv|tsv|tab|txt)$/i.test(name);

/** One file on its way into the store: read, for a table mapped, shown, and, where the reader wants it, written. */
export class ImportJob {
  readonly #store: Store;
  readonly #labels: Labels;
  #records: string[][] = [];
  #prepared: PreparedImport | null = null;

  /** `labels`: the words in which a table may name kinds and verdicts. */
  constructor(store: Store, labels: Labels) {
    this.#store = store;
    this.#labels = labels;
  }

  /** Reads and checks a whole file; nothing is written. Rejects where the store or the disk fails. */
  async read(file: Pick<File, 'name' | 'size' | 'arrayBuffer'>): Promise<FileReading> {
    try {
      checkSize(file.size);
      const isTable = isTableName(file.name);
      // Step by step, so that neither bytes nor text are held while what comes of them is made.
      const text = () => file.arrayBuffer().then((bytes) => fileText(new Uint8Array(bytes), isTable));
      if (!isTable)
        return await this.#prepare(
          await text()
            .then(parseRoot)
            .then((root) => readRoot(root)),
        );
      this.#records = await text().then(parseCsv);
      const [header, ...rows] = this.#records;
      if (!header || rows.length === 0) throw new ImportFault('empty', '');
      const table = {
        header,
        samples: rows.slice(0, SAMPLES),
        count: rows.length,
        mapping: suggestMapping(header),
      };
      return { step: 'table', table };
    } catch (error) {
      if (error instanceof ImportFault) return { step: 'refused', fault: error.fault };
      throw error;
    }
  }

  /** Reads the table by a mapping of its columns; may be called again with another one. */
  async map(mapping: CsvMapping): Promise<FileReading> {
    return this.#prepare(importTable(this.#records, mapping, this.#labels));
  }

  /** Brings in what was prepared: all of it, or nothing. The answer is of the store as it is by then. */
  async commit({ signal, progress }: JobOptions = {}): Promise<Imported> {
    if (!this.#prepared) throw new Error('Nothing was prepared.');
    const report = await this.#prepared.commit({
      ...(signal && { signal }),
      progress: (done, total) => progress?.({ phase: 'writing', done, total }),
    });
    return importedOf(report);
  }

  async #prepare(result: ImportResult): Promise<FileReading> {
    if (!result.ok) return { step: 'refused', fault: result.fault };
    const unfit = new Set(await unfitTexts(result.set.texts));
    const refused = [
      ...result.skipped,
      ...Array.from(
        unfit,
        ({ page }): Fault => ({ code: 'hash', place: { path: 'reportedly:texts' }, detail: page }),
      ),
    ];
    const set = { ...result.set, texts: result.set.texts.filter((text) => !unfit.has(text)) };
    this.#prepared = await prepareImport(this.#store, set, true);
    return { step: 'prepared', preview: previewOf(result.kind, set, this.#prepared.preview, refused) };
  }
}
