import { expect, it } from 'vitest';
import { languageOf } from '../../../extension/ui/language';

it.each([
  ['en', 'en-GB', 'en-GB'],
  ['en', 'en_US', 'en-US'],
  ['ko', 'ko', 'ko'],
  ['ko', 'ko-KR', 'ko-KR'],
  // No words in the browser's language: the English ones are shown, with English plurals and dates.
  ['en', 'fr-CA', 'en'],
  ['en', 'ja', 'en'],
])('words in %s, browser in %s: %s', (words, browser, expected) => {
  expect(languageOf(words, browser)).toBe(expected);
});
