import browser from 'webextension-polyfill';
import type { Failure } from '../../src/messages';

/** Taken while the extension is there: afterwards nobody can be asked for words. */
const outdated = browser.i18n.getMessage('failure_outdated');

/** What a failure means to the reader: what happened, what is safe, what to do. */
export function failureWords({ code }: Failure): string {
  if (code === 'outdated') return outdated;
  return browser.i18n.getMessage(`failure_${code.replaceAll('-', '_')}`) || code;
}
