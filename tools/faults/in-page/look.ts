import { sha256 } from '../../../src/store/hash';
import type { Change } from '../../../src/store/model';
import { answer, faultsOf } from './soundness';

const NAME = 'reportedly';

export interface Look {
  /** What does not go together. */
  faults: string[];
  version: number;
  count: number;
  /** Of all rows that a reader made. */
  digest: string;
}

async function rawly<T>(work: (db: IDBDatabase) => Promise<T>): Promise<T> {
  const db = await answer(indexedDB.open(NAME));
  try {
    return await work(db);
  } finally {
    db.close();
  }
}

export function look(): Promise<Look> {
  return rawly(async (db) => {
    const { faults, rows } = await faultsOf(db);
    const { annotations, pages, texts, history } = rows;
    const digest = await sha256(JSON.stringify([annotations, pages, texts, history]));
    return { faults, version: db.version, count: annotations.length, digest };
  });
}

export interface Kept {
  id: string;
  quote: string;
  history: Pick<Change, 'field' | 'from' | 'to'>[];
  isThere: boolean;
}

/** Everything that was ever saved of the given page's words, with its history. */
export function kept(): Promise<Kept[]> {
  return rawly(async (db) => {
    const { rows } = await faultsOf(db);
    const quotes = new Map(rows.annotations.map(({ id, selectors }) => [id, selectors.quote.exact]));
    const byId = new Map<string, Kept>();
    for (const { annotation, field, from, to } of rows.history) {
      const known = byId.get(annotation) ?? {
        id: annotation,
        quote: quotes.get(annotation) ?? '',
        history: [],
        isThere: quotes.has(annotation),
      };
      known.history.push({ field, from, to });
      byId.set(annotation, known);
    }
    return [...byId.values()];
  });
}
