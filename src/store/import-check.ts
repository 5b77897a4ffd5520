import * as v from 'valibot';
import type { ExportSet } from '../exchange/set';
import { StoreError } from './errors';
import { sha256 } from './hash';
import type { TextVersion } from './model';
import { parse } from './parse';
import { annotation, change, decision, page, textVersion } from './schema';

const rows = v.array(v.unknown());
const shape = v.object({ pages: rows, annotations: rows, history: rows, texts: rows, decisions: rows });

/** Parses rows one by one, each in the place of what was given, so that a large set is not held twice. */
function parseRows<T>(schema: v.GenericSchema<unknown, T>, given: T[], what: string): T[] {
  for (const [index, row] of given.entries())
    given[index] = parse(schema, row, `Import, ${what} ${index + 1}`);
  return given;
}

function distinct<T>(rows: readonly T[], keyOf: (row: T) => string, what: string): void {
  const keys = new Set<string>();
  for (const key of rows.map(keyOf)) {
    if (keys.has(key)) throw new StoreError('invalid', `${what} ${key} is there twice. Nothing was saved.`);
    keys.add(key);
  }
}

/** Texts that are not those of their hashes, so that they are no evidence. */
export async function unfitTexts(texts: readonly TextVersion[]): Promise<TextVersion[]> {
  const unfit: TextVersion[] = [];
  for (const version of texts) if ((await sha256(version.text)) !== version.hash) unfit.push(version);
  return unfit;
}

/**
 * The set as rows of the model that fit together; they take the places of those given. `textsFit`: whether the caller has left out what
 * `unfitTexts` finds, so that no text is hashed twice. Throws a StoreError `invalid` that names the first fault.
 */
export async function checkSet(given: ExportSet, textsFit = false): Promise<ExportSet> {
  parse(shape, given, 'Import');
  const set: ExportSet = {
    pages: parseRows(page, given.pages, 'page'),
    annotations: parseRows(annotation, given.annotations, 'annotation'),
    history: parseRows(change, given.history, 'change'),
    texts: parseRows(textVersion, given.texts, 'text'),
    decisions: parseRows(decision, given.decisions, 'decision'),
  };
  distinct(set.pages, ({ url }) => url, 'Page');
  distinct(set.annotations, ({ id }) => id, 'Annotation');
  distinct(set.history, ({ id }) => id, 'Change');
  distinct(set.decisions, ({ id }) => id, 'Decision');
  distinct(set.texts, (text) => `${text.page} ${text.hash}`, 'Text');
  const urls = new Set(set.pages.map(({ url }) => url));
  const [stray] = [...set.annotations, ...set.texts].filter((row) => !urls.has(row.page));
  if (stray) throw new StoreError('invalid', `The page ${stray.page} is missing. Nothing was saved.`);
  const [unfit] = textsFit ? [] : await unfitTexts(set.texts);
  if (unfit) {
    throw new StoreError('invalid', `A text of ${unfit.page} does not fit its hash. Nothing was saved.`);
  }
  return set;
}
