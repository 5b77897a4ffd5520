import * as v from 'valibot';
import type { Change } from '../store/model';
import { change, decision, note, page, tags, textVersion, verdict } from '../store/schema';
import { check, readEach, step, uniqueness } from './check';
import { type Fault, ImportFault } from './fault';
import type { ExportSet } from './set';
import { FORMAT_VERSION } from './vocabulary';

/** What a change was from and to, by field; of an annotation that was made, deleted or brought back it may be anything. */
const values = { verdict, note, tags, dismissed: v.boolean() };

function readChange(item: unknown, path: string): Change {
  const row = check(change, item, path);
  const { field } = row;
  if (field === 'created' || field === 'deleted' || field === 'restored') return row;
  return {
    ...row,
    from: check(v.nullable<v.GenericSchema<unknown, unknown>>(values[field]), row.from, step(path, 'from')),
    to: check(v.nullable<v.GenericSchema<unknown, unknown>>(values[field]), row.to, step(path, 'to')),
  };
}

/** Throws an ImportFault where a collection of this program was written by a newer release. */
export function checkVersion(root: Record<string, unknown>): void {
  const version = check(v.number(), root['reportedly:version'], 'reportedly:version');
  if (version > FORMAT_VERSION) throw new ImportFault('version', 'reportedly:version', String(version));
}

/**
 * Pages, history, decisions and texts that travel with a collection; files of older releases lack some. `urls` are those of the pages
 * that its annotations stand on. Faulty rows are noted and left out. Throws an ImportFault where there is no list where one must be.
 */
export function readOwnRows(
  root: Record<string, unknown>,
  urls: readonly string[],
  faults: Fault[],
): Pick<ExportSet, 'pages' | 'history' | 'texts' | 'decisions'> {
  const rows = <T>(name: string, read: (item: unknown, path: string) => T, key: (row: T) => string) => {
    const unique = uniqueness();
    return readEach(root[name], name, faults, (item, path) => {
      const row = read(item, path);
      unique(key(row), path);
      return row;
    });
  };
  const of =
    <T>(schema: v.GenericSchema<unknown, T>) =>
    (item: unknown, path: string) =>
      check(schema, item, path);
  const pages = rows('reportedly:pages', of(page), (row) => row.url);
  const known = new Set([...urls, ...pages.map(({ url }) => url)]);
  const text = (item: unknown, path: string) => {
    const row = check(textVersion, item, path);
    if (!known.has(row.page)) throw new ImportFault('missing', step(path, 'page'), 'reportedly:pages');
    return row;
  };
  return {
    pages,
    history: rows('reportedly:history', readChange, (row) => row.id),
    texts: rows('reportedly:texts', text, (row) => `${row.page} ${row.hash}`),
    decisions: rows('reportedly:decisions', of(decision), (row) => row.id),
  };
}
