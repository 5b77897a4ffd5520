import * as v from 'valibot';
import type { Annotation } from '../store/model';
import { hash, id, kind, limits, note, pageUrl, suggestion, time } from '../store/schema';
import { check, step } from './check';
import { ImportFault } from './fault';

const offset = v.pipe(v.number(), v.safeInteger(), v.minValue(0));
const share = v.exactOptional(v.pipe(v.number(), v.minValue(0), v.maxValue(2)));

/** JSON-LD tools may write a list of one as that one. */
const listOf = <T>(item: v.GenericSchema<unknown, T>) =>
  v.pipe(
    v.unknown(),
    v.transform((value) => (Array.isArray(value) ? value : [value])),
    v.array(item),
  );

const textual = { type: v.literal('TextualBody') };
const body = v.variant('purpose', [
  v.object({ ...textual, purpose: v.literal('assessing'), value: v.picklist(['confirmed', 'speculative']) }),
  v.object({ ...textual, purpose: v.literal('commenting'), value: note }),
  v.object({
    ...textual,
    purpose: v.literal('tagging'),
    value: v.pipe(v.string(), v.minLength(1), v.maxLength(limits.tag)),
  }),
]);

const selector = v.variant('type', [
  v.object({
    type: v.literal('TextQuoteSelector'),
    exact: v.pipe(v.string(), v.minLength(1), v.maxLength(limits.quote)),
    prefix: v.pipe(v.string(), v.maxLength(limits.context)),
    suffix: v.pipe(v.string(), v.maxLength(limits.context)),
  }),
  v.object({
    type: v.literal('TextPositionSelector'),
    start: offset,
    end: offset,
    'reportedly:utf16': v.exactOptional(v.object({ start: offset, end: offset })),
  }),
]);

const item = v.object({
  id: v.pipe(
    v.string(),
    v.startsWith('urn:uuid:'),
    v.transform((iri) => iri.slice('urn:uuid:'.length)),
    id,
  ),
  type: v.literal('Annotation'),
  created: time,
  modified: time,
  body: v.exactOptional(listOf(body)),
  target: v.object({
    source: pageUrl,
    selector: listOf(selector),
    'reportedly:twin': share,
    'reportedly:rival': share,
  }),
  'reportedly:kind': kind,
  'reportedly:dismissed': v.boolean(),
  'reportedly:textHash': v.exactOptional(hash),
  'reportedly:suggestion': v.exactOptional(suggestion),
});

/** Whether an item carries the project's own properties. */
export function isOwnItem(value: unknown): boolean {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, 'reportedly:kind');
}

/** An annotation out of an item that the project's export wrote. Throws an ImportFault. */
export function readOwnItem(value: unknown, path: string): Annotation {
  const read = check(item, value, path);
  const { source, selector: selectors, 'reportedly:twin': twin, 'reportedly:rival': rival } = read.target;
  const at = step(step(path, 'target'), 'selector');
  const quote = selectors.find((each) => each.type === 'TextQuoteSelector');
  if (!quote) throw new ImportFault('no-quote', at);
  const place = selectors.find((each) => each.type === 'TextPositionSelector');
  const offsets = place && (place['reportedly:utf16'] ?? place);
  if (offsets && offsets.start > offsets.end) throw new ImportFault('value', at, 'start <= end');
  const values = (purpose: 'assessing' | 'commenting' | 'tagging') =>
    (read.body ?? []).filter((each) => each.purpose === purpose).map(({ value: words }) => words);
  const tags = values('tagging');
  if (tags.length > limits.tags) throw new ImportFault('too-long', step(path, 'body'), `<=${limits.tags}`);
  return {
    id: read.id,
    page: source,
    kind: read['reportedly:kind'],
    selectors: {
      quote,
      position: offsets ? { type: 'TextPositionSelector', start: offsets.start, end: offsets.end } : null,
      ...(twin !== undefined && { twin }),
      ...(rival !== undefined && { rival }),
    },
    suggestion: read['reportedly:suggestion'] ?? null,
    verdict: read.body?.find((each) => each.purpose === 'assessing')?.value ?? null,
    note: values('commenting').join('\n\n'),
    tags,
    dismissed: read['reportedly:dismissed'],
    textHash: read['reportedly:textHash'] ?? null,
    created: read.created,
    modified: read.modified,
  };
}
