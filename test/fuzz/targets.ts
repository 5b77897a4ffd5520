import type fc from 'fast-check';
import { detection } from './detection';
import { bytes, json, table } from './imports';
import { metadata } from './metadata';
import { messages, policy, settings } from './own-forms';
import { pageText } from './page-text';
import { template } from './templates';

type Property = fc.IRawProperty<unknown, boolean>;

interface Target {
  property: Property;
  /** Cases that take about a second. */
  quick: number;
}

/** Every parser of what comes from outside, with what must hold whatever it is given. */
export const targets: ReadonlyMap<string, Target> = new Map([
  ['import-json', { property: json as Property, quick: 1000 }],
  ['import-csv', { property: table as Property, quick: 1000 }],
  ['file-bytes', { property: bytes as Property, quick: 10_000 }],
  // These two need a document of its own for each case.
  ['metadata', { property: metadata as Property, quick: 200 }],
  ['page-text', { property: pageText as Property, quick: 100 }],
  ['detection', { property: detection as Property, quick: 200 }],
  ['template', { property: template as Property, quick: 2000 }],
  ['messages', { property: messages as Property, quick: 2000 }],
  ['policy', { property: policy as Property, quick: 2000 }],
  ['settings', { property: settings as Property, quick: 1000 }],
]);

/** A parser that follows a key `__proto__` changes what all objects inherit. */
export function pollution(): string[] {
  return Object.keys(Object.prototype);
}
