import * as v from 'valibot';
import type { Change, Decision, Page, TextVersion } from '../store/model';
import { change, decision, note, page, tags, textVersion, verdict } from '../store/schema';
import { check, checkEach, step, uniqueness } from './check';
import { ImportFault } from './fault';
import { FORMAT_VERSION } from './vocabulary';

/** What a change was from and to, by field; of an annotation that was made, deleted or brought back it may be anything. */
const values = { verdict, note, tags, dismissed: v.boolean() };

function readChange(row: Change, path: string): Change {
  const { field } = row;
  if (field === 'created' || field === 'deleted' || field === 'restored') return row;
  return {
    ...row,
    from: check(v.nullable<v.GenericSchema<unknown, unknown>>(values[field]), row.from, step(path, 'from')),
    to: check(v.nullable<v.GenericSchema<unknown, unknown>>(values[field]), row.to, step(path, 'to')),
  };
}

/** Pages, history, decisions and texts that travel with a collection; files of older releases lack some. Throws an ImportFault. */
export function readOwnRows(root: Record<string, unknown>): {
  pages: Page[];
  history: Change[];
  texts: TextVersion[];
  decisions: Decision[];
} {
  const version = check(v.number(), root['reportedly:version'], 'reportedly:version');
  if (version > FORMAT_VERSION) throw new ImportFault('version', 'reportedly:version', String(version));
  const rows = <T>(name: string, schema: v.GenericSchema<unknown, T>, key: (row: T) => string) => {
    const unique = uniqueness();
    const list = checkEach(schema, root[name], name);
    for (const [index, row] of list.entries()) unique(key(row), step(name, index));
    return list;
  };
  const history = rows('reportedly:history', change, (row) => row.id);
  return {
    pages: rows('reportedly:pages', page, (row) => row.url),
    history: history.map((row, index) => readChange(row, step('reportedly:history', index))),
    texts: rows('reportedly:texts', textVersion, (row) => `${row.page} ${row.hash}`),
    decisions: rows('reportedly:decisions', decision, (row) => row.id),
  };
}
