import { TemplateError } from '../../src/exchange/template/fault';
import { StoreError, type StoreErrorCode } from '../../src/store/errors';
import { type MessageKey, t } from './i18n';
import { templateFaultWords } from './template-fault-words';

const keys: Record<Exclude<StoreErrorCode, 'unknown'>, MessageKey> = {
  quota: 'common_error_quota',
  blocked: 'common_error_blocked',
  'newer-version': 'common_error_newer',
  closed: 'common_error_closed',
  missing: 'common_error_missing',
  invalid: 'common_error_invalid',
};

/** What an error means to the reader: what happened, what is safe, what to do. */
export function errorWords(error: unknown): string {
  if (error instanceof TemplateError) return t('template_broken', templateFaultWords(error.fault));
  if (error instanceof StoreError && error.code !== 'unknown') return t(keys[error.code]);
  return t('common_error_store', error instanceof Error ? error.message : String(error));
}
