import type { Annotation } from '../store/model';
import { limits } from '../store/schema';
import { attempt, step } from './check';
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

const idOf = (value: Json) => value.id ?? value['@id'];

/** The text of a body, and what it is for; null where the body is something that is not text. */
function readBody(body: unknown, path: string): { words: string; purposes: unknown[] } | null {
  if (typeof body === 'string') return { words: body, purposes: [] };
  if (!isObject(body)) throw new ImportFault('type', path, 'string | object');
  const key = ['value', 'source', 'id'].find((name) => typeof body[name] === 'string');
  if (key === undefined) return null;
  return {
    words: optionalText(body[key], step(path, key), limits.note) ?? '',
    purposes: asList(body.purpose),
  };
}

/** The reader's words out of the bodies: what tags is a tag, everything else is note. */
function readBodies(item: Json, path: string): Pick<Annotation, 'note' | 'tags'> {
  const notes: string[] = [];
  const tags: string[] = [];
  const at = step(path, 'body');
  const motivations = asList(item.motivation);
  for (const [index, body] of asList(item.body).entries()) {
    const read = readBody(body, Array.isArray(item.body) ? step(at, index) : at);
    if (!read || read.words === '') continue;
    // A body without a purpose of its own serves the annotation's.
    const purposes = read.purposes.length > 0 ? read.purposes : motivations;
    (purposes.includes('tagging') ? tags : notes).push(read.words);
  }
  const bodyValue = optionalText(item.bodyValue, step(path, 'bodyValue'), limits.note);
  if (bodyValue) notes.push(bodyValue);
  const note = notes.join('\n\n');
  if (note.length > limits.note) throw new ImportFault('too-long', at, `<=${limits.note}`);
  return { note, tags: readTags(tags, at) };
}

/** One target's page and quote. Throws an ImportFault where it cannot be kept. */
function readTarget(target: unknown, path: string): Pick<Annotation, 'page' | 'selectors'> {
  if (typeof target === 'string') throw new ImportFault('no-quote', path, target.slice(0, 80));
  if (!isObject(target)) throw new ImportFault('type', path, 'string | object');
  const found = findQuote(target.selector, step(path, 'selector'));
  if (!found) throw new ImportFault('no-quote', path);
  const { source } = target;
  const at = step(path, 'source');
  const page = isObject(source) ? pageAddress(idOf(source), step(at, 'id')) : pageAddress(source, at);
  const selectors = readQuote(found.quote, found.path);
  if (!selectors) throw new ImportFault('no-quote', step(found.path, 'exact'));
  return { page, selectors };
}

/**
 * The annotations in one W3C Web Annotation of another program, one for each target that quotes words; other targets are noted in
 * `faults`. Throws an ImportFault where it is broken. `now` stands in for a time that it does not give.
 */
export function readWebAnnotation(value: unknown, path: string, now: string, faults: Fault[]): Annotation[] {
  if (typeof value === 'string') throw new ImportFault('elsewhere', path, value.slice(0, 80));
  if (!isObject(value)) throw new ImportFault('type', path, 'object');
  if (!asList(value.type ?? value['@type']).includes('Annotation')) {
    throw new ImportFault(value.type === undefined ? 'missing' : 'value', step(path, 'type'), 'Annotation');
  }
  const targets = asList(value.target);
  if (targets.length === 0) throw new ImportFault('missing', step(path, 'target'), 'target');
  const id = optionalText(idOf(value), step(path, 'id'), limits.url);
  const created = optionalTime(value.created, step(path, 'created'));
  const modified = optionalTime(value.modified, step(path, 'modified')) ?? created ?? now;
  const { note, tags } = readBodies(value, path);
  const annotations: Annotation[] = [];
  for (const [index, target] of targets.entries()) {
    const at = step(path, 'target');
    const read = attempt(faults, () =>
      readTarget(target, Array.isArray(value.target) ? step(at, index) : at),
    );
    if (!read) continue;
    const name = id ?? JSON.stringify([read.page, read.selectors.quote, note, tags, created]);
    annotations.push(
      foreignAnnotation({
        id: foreignId(annotations.length === 0 ? name : `${name} ${index}`),
        ...read,
        note,
        tags,
        created: created ?? modified,
        modified,
      }),
    );
  }
  return annotations;
}
