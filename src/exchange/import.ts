import { now as currentTime } from '../store/time';
import { isOwn, isWebAnnotation, readCollection } from './collection';
import { ImportFault } from './fault';
import { isHypothesis, readHypothesis } from './hypothesis';
import type { ImportKind, ImportResult, ReadSet } from './import-types';
import { checkDepth, checkKeys, parseJson } from './json-syntax';

/**
 * Largest file, in MB (of 2^20 bytes, or UTF-16 code units of its text), and deepest nesting that an import takes. An own
 * export of 100,000 annotations with the texts of 10,000 articles has 200 MB and must come in again; Chromium's strings end
 * at 512.
 */
export const importLimits = { megabytes: 400, depth: 64 } as const;

/** Runs a reader; what it throws for a bad file becomes the answer. */
export function answer(kind: ImportKind, read: () => ReadSet): ImportResult {
  try {
    const { set, skipped } = read();
    const [first] = skipped;
    // Where nothing can be kept, the first reason is what the reader needs.
    if (set.annotations.length === 0 && first) return { ok: false, fault: first };
    return { ok: true, kind, set, skipped };
  } catch (error) {
    if (error instanceof ImportFault) return { ok: false, fault: error.fault };
    throw error;
  }
}

/** Throws where a file is larger, in bytes or UTF-16 code units, than an import takes. */
export function checkSize(size: number): void {
  const { megabytes } = importLimits;
  if (size > megabytes * 2 ** 20) throw new ImportFault('too-large', '', String(megabytes));
}

/** The JSON of a file. Throws an ImportFault where it is none, or none that may be read. */
export function parseRoot(text: string): unknown {
  checkSize(text.length);
  const json = text.startsWith('\uFEFF') ? text.slice(1) : text;
  if (json.trim() === '') throw new ImportFault('empty', '');
  checkDepth(json, importLimits.depth);
  const root = parseJson(json);
  checkKeys(json, root);
  return root;
}

/**
 * Reads an export of this program (JSON-LD), W3C Web Annotations of other programs (one, a list, a page, a collection) or
 * an export of Hypothesis. The whole file is checked; nothing is written, and the first fault is named with its place.
 * `now` (ISO 8601 UTC) stands in for times that a foreign file does not give.
 */
export function parseImport(text: string, now: string = currentTime()): ImportResult {
  try {
    return readRoot(parseRoot(text), now);
  } catch (error) {
    if (error instanceof ImportFault) return { ok: false, fault: error.fault };
    throw error;
  }
}

/** The same for a file's JSON, of which the text is not needed any more. */
export function readRoot(root: unknown, now: string = currentTime()): ImportResult {
  if (isOwn(root)) return answer('reportedly', () => readCollection(root, now));
  if (isWebAnnotation(root)) return answer('web-annotation', () => readCollection(root, now));
  if (isHypothesis(root)) return answer('hypothesis', () => readHypothesis(root, now));
  const empty = Array.isArray(root) && root.length === 0;
  return { ok: false, fault: { code: empty ? 'empty' : 'format', place: { path: '' }, detail: '' } };
}
