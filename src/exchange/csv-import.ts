import type { Annotation, AnnotationKind, Verdict } from '../store/model';
import { limits } from '../store/schema';
import { now as currentTime } from '../store/time';
import { step, uniqueness } from './check';
import { parseCsv } from './csv-parse';
import { unguardFormula } from './csv-text';
import { type Fault, ImportFault } from './fault';
import {
  foreignAnnotation,
  foreignId,
  optionalText,
  optionalTime,
  pageAddress,
  readQuote,
  readTags,
} from './foreign';
import { answer, checkSize } from './import';
import { type ImportResult, missingPages, type PageHints, type ReadSet } from './import-types';
import { englishLabels, type Labels } from './labels';

/** What a column of a table may hold. */
export const csvFields = [
  'id',
  'kind',
  'quote',
  'prefix',
  'suffix',
  'verdict',
  'note',
  'tags',
  'url',
  'title',
  'outlet',
  'byline',
  'published',
  'language',
  'created',
  'modified',
] as const;

export type CsvField = (typeof csvFields)[number];

/** Which column, counted from 0, holds what. `quote` and `url` are needed. */
export type CsvMapping = Partial<Record<CsvField, number>>;

/** Names that other programs give to columns. */
const SYNONYMS: Record<string, CsvField> = {
  text: 'quote',
  highlight: 'quote',
  exact: 'quote',
  comment: 'note',
  notes: 'note',
  uri: 'url',
  link: 'url',
  source_url: 'url',
  document_title: 'title',
  author: 'byline',
  publication: 'outlet',
  publisher: 'outlet',
  date: 'published',
  created_at: 'created',
  updated: 'modified',
  updated_at: 'modified',
};

/** A mapping guessed from a header: names as this program writes them win over those of other programs. */
export function suggestMapping(header: readonly string[]): CsvMapping {
  const names = header.map((cell) =>
    cell
      .trim()
      .toLowerCase()
      .replace(/[\s-]+/g, '_'),
  );
  const mapping: CsvMapping = {};
  for (const [index, name] of names.entries()) {
    const field = csvFields.find((each) => each === name);
    if (field) mapping[field] ??= index;
  }
  for (const [index, name] of names.entries()) {
    const field = Object.hasOwn(SYNONYMS, name) ? SYNONYMS[name] : undefined;
    if (field) mapping[field] ??= index;
  }
  return mapping;
}

/** A value by its name in the vocabulary, in English or in the given language; null where it is none of them. */
function named<T extends string>(text: string, words: readonly Record<T, string>[]): T | null {
  const wanted = text.trim().toLowerCase();
  for (const names of words) {
    for (const [name, label] of Object.entries<string>(names)) {
      if (wanted === name || wanted === label.toLowerCase()) return name as T;
    }
  }
  return null;
}

/** Reads the rows of a table as annotations. */
function reader(mapping: CsvMapping, labels: Labels, now: string) {
  const kinds: Record<AnnotationKind, string>[] = [labels.kinds, englishLabels.kinds];
  const verdicts: Record<Verdict, string>[] = [labels.verdicts, englishLabels.verdicts];
  return (row: readonly string[], path: string): { annotation: Annotation; hints: PageHints } | Fault => {
    const cell = (field: CsvField) => {
      const column = mapping[field];
      return column === undefined ? '' : unguardFormula(row[column] ?? '');
    };
    const at = (field: CsvField) => step(path, field);
    const choice = <T extends string>(field: CsvField, words: Record<T, string>[]): T | null => {
      if (cell(field).trim() === '') return null;
      const name = named(cell(field), words);
      if (name === null) throw new ImportFault('value', at(field), Object.values(words[0] ?? {}).join(' | '));
      return name;
    };
    const page = pageAddress(cell('url').trim(), at('url'));
    if (page === null) return { code: 'url', place: { path: at('url') }, detail: cell('url').slice(0, 80) };
    const { prefix, suffix } = { prefix: cell('prefix'), suffix: cell('suffix') };
    const selectors = readQuote({ exact: cell('quote'), prefix, suffix }, path);
    if (!selectors) return { code: 'no-quote', place: { path: at('quote') }, detail: '' };
    const note = optionalText(cell('note'), at('note'), limits.note) ?? '';
    const tags = readTags(cell('tags').split(/[\n;]/), at('tags'));
    const created = optionalTime(cell('created').trim() || null, at('created'));
    const modified = optionalTime(cell('modified').trim() || null, at('modified')) ?? created ?? now;
    const hint = (field: CsvField) => optionalText(cell(field), at(field)) || null;
    const name = cell('id').trim() || JSON.stringify([page, selectors.quote, note, tags, created]);
    return {
      annotation: {
        ...foreignAnnotation({
          id: foreignId(name),
          page,
          selectors,
          note,
          tags,
          created: created ?? modified,
          modified,
        }),
        kind: choice('kind', kinds) ?? 'note',
        verdict: choice('verdict', verdicts),
      },
      hints: {
        title: hint('title'),
        outlet: hint('outlet'),
        byline: hint('byline'),
        published: hint('published'),
        language: hint('language'),
      },
    };
  };
}

/** Every row below the header. Paths count rows as spreadsheets do: the header is row 1. */
function readRows(records: readonly string[][], mapping: CsvMapping, labels: Labels, now: string): ReadSet {
  const [header] = records;
  if (!header || records.length < 2) throw new ImportFault('empty', '');
  for (const field of ['quote', 'url'] as const) {
    if (mapping[field] === undefined) throw new ImportFault('missing', step('rows[1]', field), field);
  }
  const read = reader(mapping, labels, now);
  const unique = uniqueness();
  const hints = new Map<string, PageHints>();
  const annotations: Annotation[] = [];
  const skipped: Fault[] = [];
  for (const [index, row] of records.slice(1).entries()) {
    const path = step('rows', index + 2);
    const made = read(row, path);
    if ('code' in made) {
      skipped.push(made);
      continue;
    }
    unique(made.annotation.id, step(path, 'id'));
    annotations.push(made.annotation);
    if (!hints.has(made.annotation.page)) hints.set(made.annotation.page, made.hints);
  }
  return {
    set: { pages: missingPages(annotations, [], hints), annotations, history: [], texts: [], decisions: [] },
    skipped,
  };
}

/**
 * Reads a table (CSV) whose first record is a header, by a mapping of its columns; the one guessed from the header where
 * none is given. Tags share a cell, apart by line breaks or semicolons. `labels` are the words in which kinds and verdicts
 * may be written besides English; `now` stands in for times that are not given.
 */
export function importCsv(
  text: string,
  mapping: CsvMapping | null = null,
  labels: Labels = englishLabels,
  now: string = currentTime(),
): ImportResult {
  return answer('csv', () => {
    checkSize(text.length);
    const records = parseCsv(text);
    return readRows(records, mapping ?? suggestMapping(records[0] ?? []), labels, now);
  });
}
