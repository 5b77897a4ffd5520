import type { Annotation } from '../store/model';
import { limits } from '../store/schema';
import { attempt, step, uniqueness } from './check';
import { type Fault, ImportFault } from './fault';
import {
  asList,
  findQuote,
  foreignAnnotation,
  foreignId,
  isObject,
  type Json,
  optionalText,
  optionalTime,
  pageAddress,
  readQuote,
  readTags,
} from './foreign';
import { emptyRows, missingPages, type PageHints, type ReadSet } from './import-types';

const LISTS = ['annotations', 'rows'] as const;

const listOf = (root: Json) => LISTS.find((name) => Array.isArray(root[name]));

/** Whether JSON is an export of Hypothesis (`annotations`) or an answer of its search (`rows`). */
export function isHypothesis(root: unknown): boolean {
  return isObject(root) && listOf(root) !== undefined;
}

function tagsOf(value: unknown, path: string): string[] {
  const tags = asList(value);
  const wrong = tags.findIndex((tag) => typeof tag !== 'string');
  if (wrong >= 0) throw new ImportFault('type', step(path, wrong), 'string');
  return readTags(
    tags.filter((tag) => typeof tag === 'string'),
    path,
  );
}

function titleOf(document: unknown, path: string): string | null {
  if (!isObject(document)) return null;
  const [title] = asList(document.title);
  return optionalText(title, step(path, 'title'));
}

/** One row: an annotation with its page's title. Throws an ImportFault where it cannot be kept. */
function readRow(row: unknown, path: string, now: string): { annotation: Annotation; title: string | null } {
  if (!isObject(row)) throw new ImportFault('type', path, 'object');
  const page = pageAddress(row.uri, step(path, 'uri'));
  const at = step(path, 'target');
  const targets = asList(row.target);
  for (const [index, target] of targets.entries()) {
    if (!isObject(target)) throw new ImportFault('type', step(at, index), 'object');
  }
  const found = targets
    .map((target, index) => isObject(target) && findQuote(target.selector, step(step(at, index), 'selector')))
    .find(Boolean);
  // Notes on a whole page and replies quote nothing.
  const selectors = found ? readQuote(found.quote, found.path) : null;
  const id = optionalText(row.id, step(path, 'id'), limits.url);
  const created = optionalTime(row.created, step(path, 'created'));
  const modified = optionalTime(row.updated, step(path, 'updated')) ?? created ?? now;
  const note = optionalText(row.text, step(path, 'text'), limits.note) ?? '';
  const tags = tagsOf(row.tags, step(path, 'tags'));
  const title = titleOf(row.document, step(path, 'document'));
  if (!selectors) throw new ImportFault('no-quote', at);
  const name = id ? `hypothesis ${id}` : JSON.stringify([page, selectors.quote, note, tags, created]);
  const annotation = foreignAnnotation({
    id: foreignId(name),
    page,
    selectors,
    note,
    tags,
    created: created ?? modified,
    modified,
  });
  return { annotation, title };
}

/** Annotations out of JSON for which `isHypothesis` holds. Throws an ImportFault. */
export function readHypothesis(root: unknown, now: string): ReadSet {
  const list = isObject(root) ? listOf(root) : undefined;
  if (!isObject(root) || list === undefined) throw new ImportFault('format', '');
  const unique = uniqueness();
  const annotations: Annotation[] = [];
  const skipped: Fault[] = [];
  const hints = new Map<string, PageHints>();
  for (const [index, row] of asList(root[list]).entries()) {
    const path = step(list, index);
    const read = attempt(skipped, () => {
      const made = readRow(row, path, now);
      unique(made.annotation.id, step(path, 'id'));
      return made;
    });
    if (!read) continue;
    annotations.push(read.annotation);
    if (read.title && !hints.has(read.annotation.page))
      hints.set(read.annotation.page, { title: read.title });
  }
  return {
    set: { ...emptyRows, pages: missingPages(annotations, [], hints), annotations },
    skipped,
  };
}
