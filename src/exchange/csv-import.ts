import type { Annotation, AnnotationKind, Verdict } from '../store/model';
import { limits } from '../store/schema';
import { now as currentTime } from '../store/time';
import { attempt, step, uniqueness } from './check';
import type { CsvField, CsvMapping } from './csv-mapping';
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
import { answer } from './import';
import { emptyRows, type ImportResult, missingPages, type PageHints, type ReadSet } from './import-types';
import { englishLabels, type Labels } from './labels';

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

/** How tables write that an annotation was set aside; anything else is a fault. */
const SWITCH = { true: 'true', false: 'false' } as const;

/** Reads the rows of a table as annotations; a row that cannot be one throws an ImportFault. */
function reader(mapping: CsvMapping, labels: Labels, now: string) {
  const kinds: Record<AnnotationKind, string>[] = [labels.kinds, englishLabels.kinds];
  const verdicts: Record<Verdict, string>[] = [labels.verdicts, englishLabels.verdicts];
  return (row: readonly string[], path: string): { annotation: Annotation; hints: PageHints } => {
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
    const { prefix, suffix } = { prefix: cell('prefix'), suffix: cell('suffix') };
    const selectors = readQuote({ exact: cell('quote'), prefix, suffix }, path);
    if (!selectors) throw new ImportFault('no-quote', at('quote'));
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
        dismissed: choice('dismissed', [SWITCH]) === 'true',
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
  if (records.length < 2) throw new ImportFault('empty', '');
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
    const made = attempt(skipped, () => {
      const each = read(row, path);
      unique(each.annotation.id, step(path, 'id'));
      return each;
    });
    if (!made) continue;
    annotations.push(made.annotation);
    if (!hints.has(made.annotation.page)) hints.set(made.annotation.page, made.hints);
  }
  return { set: { ...emptyRows, pages: missingPages(annotations, [], hints), annotations }, skipped };
}

/**
 * Reads the records of a table, the first of which is a header, by a mapping of its columns. Tags share a cell, apart by line breaks or
 * semicolons. `labels` are the words in which kinds and verdicts may be written besides English; `now` stands in for times that are
 * not given.
 */
export function importTable(
  records: readonly string[][],
  mapping: CsvMapping,
  labels: Labels = englishLabels,
  now: string = currentTime(),
): ImportResult {
  return answer('csv', () => readRows(records, mapping, labels, now));
}
