import type { Failure } from '../../src/messages';
import { t } from './words';

/** Taken while the extension is there: afterwards nobody can be asked for words. */
const outdated = t('failure_outdated');

/** What a failure means to the reader: what happened, what is safe, what to do. */
export function failureWords({ code }: Failure): string {
  if (code === 'outdated') return outdated;
  return t(`failure_${code.replaceAll('-', '_')}`) || code;
}
