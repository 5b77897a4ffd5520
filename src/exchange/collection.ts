import type { Annotation } from '../store/model';
import { attempt, step, uniqueness } from './check';
import { type Fault, ImportFault } from './fault';
import { asList, isObject, type Json } from './foreign';
import { emptyRows, missingPages, type ReadSet } from './import-types';
import { isOwnItem, readOwnItem } from './own-item';
import { checkVersion, readOwnRows } from './own-rows';
import { readWebAnnotation } from './web-annotation';

const typesOf = (value: Json) => asList(value.type ?? value['@type']);

/** Whether JSON is an annotation, a page or collection of them, or a list of annotations, of the W3C model. */
export function isWebAnnotation(root: unknown): boolean {
  const sample = Array.isArray(root) ? root[0] : root;
  if (!isObject(sample)) return false;
  const known = Array.isArray(root)
    ? ['Annotation']
    : ['Annotation', 'AnnotationPage', 'AnnotationCollection'];
  return typesOf(sample).some((type) => typeof type === 'string' && known.includes(type));
}

/** Whether the file is, or is cut out of, an export of this program. */
export function isOwn(root: unknown): boolean {
  if (isObject(root) && Object.hasOwn(root, 'reportedly:version')) return true;
  return isOwnItem(Array.isArray(root) ? root[0] : root);
}

/** Every item of a file with its path, through embedded pages; pages that lie elsewhere are reported. */
function* itemsOf(root: unknown, skipped: Fault[]): Generator<[value: unknown, path: string]> {
  if (Array.isArray(root)) {
    for (const [index, item] of root.entries()) yield [item, step('', index)];
    return;
  }
  if (!isObject(root)) return;
  if (typesOf(root).includes('Annotation')) {
    yield [root, ''];
    return;
  }
  let path = root.items === undefined && root.first !== undefined ? 'first' : '';
  let page: unknown = path === '' ? root : root.first;
  while (page !== undefined && page !== null) {
    if (typeof page === 'string') {
      skipped.push({ code: 'elsewhere', place: { path }, detail: page.slice(0, 80) });
      return;
    }
    if (!isObject(page)) throw new ImportFault('type', path, 'object');
    const at = step(path, 'items');
    if (page.items === undefined && page.total !== 0) throw new ImportFault('missing', at, 'array');
    if (page.items !== undefined && !Array.isArray(page.items)) throw new ImportFault('type', at, 'array');
    for (const [index, item] of asList(page.items).entries()) yield [item, step(at, index)];
    path = step(path, 'next');
    page = page.next;
  }
}

/**
 * Annotations out of JSON for which `isWebAnnotation` holds, the program's own and others'. What is faulty is left out and told.
 * Throws an ImportFault where the file as a whole is.
 */
export function readCollection(root: unknown, now: string): ReadSet {
  const own = isObject(root) && Object.hasOwn(root, 'reportedly:version') ? root : null;
  if (own) checkVersion(own);
  const unique = uniqueness();
  const annotations: Annotation[] = [];
  const skipped: Fault[] = [];
  for (const [item, path] of itemsOf(root, skipped)) {
    const read = (): Annotation[] => {
      const made =
        own || isOwnItem(item) ? [readOwnItem(item, path)] : readWebAnnotation(item, path, now, skipped);
      for (const annotation of made) unique(annotation.id, step(path, 'id'));
      return made;
    };
    annotations.push(...(attempt(skipped, read) ?? []));
  }
  const urls = annotations.map(({ page }) => page);
  const rows = own ? readOwnRows(own, urls, skipped) : emptyRows;
  const pages = [...rows.pages, ...missingPages(annotations, rows.pages)];
  return { set: { ...rows, pages, annotations }, skipped };
}
