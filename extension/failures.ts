import type { Failure, FailureCode } from '../src/messages';
import { type StoreErrorCode, toStoreError } from '../src/store/errors';

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
