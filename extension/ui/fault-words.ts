import type { Fault, FaultCode } from '../../src/exchange/fault';
import { type MessageKey, t } from './i18n';

const keys: Record<FaultCode, MessageKey> = {
  'too-large': 'import_fault_too_large',
  'too-deep': 'import_fault_too_deep',
  empty: 'import_fault_empty',
  syntax: 'import_fault_syntax',
  'cut-off': 'import_fault_cut_off',
  format: 'import_fault_format',
  version: 'import_fault_version',
  missing: 'import_fault_missing',
  type: 'import_fault_type',
  value: 'import_fault_value',
  'too-long': 'import_fault_too_long',
  date: 'import_fault_date',
  url: 'import_fault_url',
  'repeated-id': 'import_fault_repeated_id',
  key: 'import_fault_key',
  'no-quote': 'import_fault_no_quote',
  elsewhere: 'import_fault_elsewhere',
  encoding: 'import_fault_encoding',
  hash: 'import_fault_hash',
};

/** What is wrong with a part of a file, and where. */
export function reasonWords({ code, place, detail }: Fault): string {
  const where =
    'path' in place ? place.path || t('import_whole_file') : t('import_at_line', place.line, place.column);
  return t(keys[code], where, detail);
}

/** What is wrong with a file, where, and that nothing was imported. */
export function faultWords(fault: Fault): string {
  return t('import_fault', reasonWords(fault));
}
