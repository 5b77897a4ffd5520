/**
 * quota: the disk or the browser's allowance is full; blocked: another window holds an older version of the store open;
 * newer-version: the store was written by a newer release; closed: the store was closed or taken away by the browser;
 * missing: the row is no longer there; invalid: the data given breaks the model; unknown: anything else the browser reports.
 */
export type StoreErrorCode =
  | 'quota'
  | 'blocked'
  | 'newer-version'
  | 'closed'
  | 'missing'
  | 'invalid'
  | 'unknown';

/** The one error that the store's functions reject with. Nothing of the failed call was written. */
export class StoreError extends Error {
  override readonly name = 'StoreError';
  readonly code: StoreErrorCode;

  constructor(code: StoreErrorCode, message: string, options?: ErrorOptions) {
    super(message, options);
    this.code = code;
  }
}

const CODES: ReadonlyMap<string, readonly [StoreErrorCode, string]> = new Map([
  ['QuotaExceededError', ['quota', 'The disk or the browser’s storage is full. Nothing was saved.']],
  [
    'VersionError',
    ['newer-version', 'The saved data was written by a newer version of Reportedly. Update it.'],
  ],
  ['DatabaseClosedError', ['closed', 'The store was closed. Reload this page.']],
  ['InvalidStateError', ['closed', 'The store was closed by the browser. Reload this page.']],
  ['DataCloneError', ['invalid', 'A value cannot be stored.']],
  ['DataError', ['invalid', 'A value cannot be used as a key.']],
]);

/** What Chromium says, as a DataError, where the disk does not take a large value. */
const UNWRITTEN = 'Failed to write blobs';

/** Names that say more than any other that may be wrapped with them come first: a full disk also aborts and closes. */
const PRECEDENCE = [...CODES.keys()];

/** Everything that an error from IndexedDB or Dexie may be wrapped in or carry: inner, cause, failures of bulk writes. */
function* unwrap(error: unknown, depth = 0): Generator<object> {
  if (typeof error !== 'object' || error === null || depth > 5) return;
  yield error;
  for (const key of ['inner', 'cause', 'error'] as const) {
    if (key in error) yield* unwrap((error as Record<typeof key, unknown>)[key], depth + 1);
  }
  if ('failures' in error && Array.isArray(error.failures)) {
    for (const failure of error.failures.slice(0, 10)) yield* unwrap(failure, depth + 1);
  }
}

/** Turns whatever IndexedDB or Dexie threw into a StoreError; a StoreError inside is handed back as it is. */
export function toStoreError(error: unknown): StoreError {
  const names = new Set<string>();
  for (const part of unwrap(error)) {
    if (part instanceof StoreError) return part;
    if ('name' in part && typeof part.name === 'string') names.add(part.name);
    if ('message' in part && String(part.message).includes(UNWRITTEN)) names.add('QuotaExceededError');
  }
  const known = PRECEDENCE.find((name) => names.has(name));
  const entry = known === undefined ? undefined : CODES.get(known);
  if (entry) return new StoreError(entry[0], entry[1], { cause: error });
  const detail = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  return new StoreError('unknown', `The store failed: ${detail}`, { cause: error });
}
