import type { Failure, FailureCode } from '../../src/messages';
import { openStore } from '../../src/store/db';
import { type StoreErrorCode, toStoreError } from '../../src/store/errors';

/** The one store of this context, opened at its first use. */
export const store = openStore();

const codes: Record<StoreErrorCode, FailureCode> = {
  quota: 'quota',
  blocked: 'store',
  'newer-version': 'store',
  closed: 'store',
  missing: 'gone',
  invalid: 'bad-message',
  unknown: 'unknown',
};

/** Anything thrown while answering a message, in the protocol's words. */
export function toFailure(error: unknown): Failure {
  const { code, message } = toStoreError(error);
  return { code: codes[code], message };
}
