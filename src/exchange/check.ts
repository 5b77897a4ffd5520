import * as v from 'valibot';
import { type Fault, type FaultCode, ImportFault } from './fault';

/** Names under which the formats keep times and addresses, so that a fault in one is told as such. */
const TIME_KEYS = new Set(['created', 'modified', 'updated', 'at', 'seen', 'firstSeen', 'lastSeen']);
const URL_KEYS = new Set(['source', 'url', 'page', 'uri']);

/** A path with one more step: `items` and 12 is `items[12]`, that and `target` is `items[12].target`. */
export function step(path: string, key: unknown): string {
  if (typeof key === 'number') return `${path}[${key}]`;
  return path === '' ? String(key) : `${path}.${String(key)}`;
}

function codeOf(issue: v.BaseIssue<unknown>, key: unknown): FaultCode {
  if (issue.received === 'undefined') return 'missing';
  if (issue.type === 'max_length') return 'too-long';
  if (issue.kind === 'schema')
    return issue.type === 'picklist' || issue.type === 'literal' ? 'value' : 'type';
  if (typeof key !== 'string') return 'value';
  if (TIME_KEYS.has(key)) return 'date';
  return URL_KEYS.has(key) ? 'url' : 'value';
}

/** A part of a file parsed by a schema. Throws an ImportFault that names the first fault and its place in the file. */
export function check<T>(schema: v.GenericSchema<unknown, T>, value: unknown, path: string): T {
  const result = v.safeParse(schema, value, { abortEarly: true });
  if (result.success) return result.output;
  const [issue] = result.issues;
  const keys = (issue.path ?? []).map(({ key }) => key);
  throw new ImportFault(codeOf(issue, keys.at(-1)), keys.reduce(step, path), issue.expected ?? issue.message);
}

/** Reads one part of a file. A fault in it is noted and answered with null: the rest of the file can still be taken. */
export function attempt<T>(faults: Fault[], read: () => T): T | null {
  try {
    return read();
  } catch (error) {
    if (!(error instanceof ImportFault)) throw error;
    faults.push(error.fault);
    return null;
  }
}

/** The items of an array as `read` makes them; faulty ones are noted and left out. What is no array, unless it is missing, is a fault. */
export function readEach<T>(
  value: unknown,
  path: string,
  faults: Fault[],
  read: (item: unknown, path: string) => T,
): T[] {
  if (value === undefined) return [];
  return check(v.array(v.unknown()), value, path).flatMap((item, index) => {
    const made = attempt(faults, () => read(item, step(path, index)));
    return made === null ? [] : [made];
  });
}

/** Notes what was seen; throws where a thing of the same name was seen before. */
export function uniqueness(): (name: string, path: string) => void {
  const seen = new Set<string>();
  return (name, path) => {
    if (seen.has(name)) throw new ImportFault('repeated-id', path, name);
    seen.add(name);
  };
}
