import browser from 'webextension-polyfill';
import type backup from '../_locales/en/backup.json';
import type common from '../_locales/en/common.json';
import type desk from '../_locales/en/desk.json';
import type dossiers from '../_locales/en/dossiers.json';
import type evidence from '../_locales/en/evidence.json';
import type extension from '../_locales/en/extension.json';
import type imports from '../_locales/en/import.json';
import type ledger from '../_locales/en/ledger.json';
import type managed from '../_locales/en/managed.json';
import type pictures from '../_locales/en/pictures.json';
import type popup from '../_locales/en/popup.json';
import type review from '../_locales/en/review.json';
import type template from '../_locales/en/template.json';
import type welcome from '../_locales/en/welcome.json';
import { languageOf } from './language';

/** A message of the extension's pages. A key that is in no file of `_locales/en` does not compile. */
export type MessageKey =
  | keyof typeof backup
  | keyof typeof common
  | keyof typeof dossiers
  | keyof typeof pictures
  | keyof typeof desk
  | keyof typeof evidence
  | keyof typeof extension
  | keyof typeof imports
  | keyof typeof ledger
  | keyof typeof managed
  | keyof typeof popup
  | keyof typeof review
  | keyof typeof template
  | keyof typeof welcome;

/** The words for a key in the reader's language; substitutions stand in the order of `$1`, `$2` … */
export function t(key: MessageKey, ...substitutions: (string | number)[]): string {
  return browser.i18n.getMessage(
    key,
    substitutions.map((value) => (typeof value === 'number' ? formatNumber(value) : value)),
  );
}

/** Names of messages that come in two forms, `NAME_one` and `NAME_other`. */
export type CountedKey = {
  [K in MessageKey]: K extends `${infer Name}_one`
    ? `${Name}_other` extends MessageKey
      ? Name
      : never
    : never;
}[MessageKey];

/** Words for a number of things: `$1` is the number, grouped by locale; more substitutions follow it. */
export function tn(name: CountedKey, count: number, ...substitutions: string[]): string {
  const form = new Intl.PluralRules(uiLanguage()).select(count) === 'one' ? 'one' : 'other';
  return t(`${name}_${form}` as MessageKey, count, ...substitutions);
}

let spoken: string | undefined;

/**
 * BCP 47 tag for numbers, dates and plurals: the browser's own, with its region, where the words are in its language;
 * else that of the words, so that one sentence never speaks two languages.
 */
export function uiLanguage(): string {
  spoken ??= languageOf(t('extension_language'), browser.i18n.getUILanguage());
  return spoken;
}

/** Which way the words run. */
export function direction(): 'ltr' | 'rtl' {
  return t('extension_direction') === 'rtl' ? 'rtl' : 'ltr';
}

/** Making one takes as long as using it a hundred times. */
let numbers: Intl.NumberFormat | undefined;

export function formatNumber(value: number): string {
  numbers ??= new Intl.NumberFormat(uiLanguage());
  return numbers.format(value);
}
