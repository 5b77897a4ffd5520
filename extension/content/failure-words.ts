import browser from 'webextension-polyfill';
import type { Failure } from '../../src/messages';

/** What a failure means to the reader: what happened, what is safe, what to do. */
export function failureWords({ code }: Failure): string {
  return browser.i18n.getMessage(`failure_${code.replaceAll('-', '_')}`) || code;
}
