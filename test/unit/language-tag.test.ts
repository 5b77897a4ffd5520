import { describe, expect, it } from 'vitest';
import { languageTag } from '../../src/language-tag';

describe('the language that a page gives', () => {
  it.each(['en', 'ko-KR', 'zh-Hant-TW', 'fil'])('is a tag: %s', (given) => {
    expect(languageTag(given)).toBe(given);
  });

  it.each(['', 'english language', '"><script>', 'e', 'en-', '-en', null, undefined])(
    'is none: %s',
    (given) => {
      expect(languageTag(given)).toBeUndefined();
    },
  );
});
