import * as v from 'valibot';
import { StoreError } from './errors';

/** A value parsed by a schema. Throws a StoreError `invalid` that names the first fault and its path. */
export function parse<T>(schema: v.GenericSchema<unknown, T>, value: unknown, what: string): T {
  const result = v.safeParse(schema, value, { abortEarly: true });
  if (result.success) return result.output;
  const [issue] = result.issues;
  const path = v.getDotPath(issue);
  throw new StoreError('invalid', `${what}${path ? `, ${path}` : ''}: ${issue.message}. Nothing was saved.`);
}
