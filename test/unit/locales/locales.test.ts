import { describe, expect, it } from 'vitest';
import { locales, messagesOf, partsOf, placeholdersIn } from './messages';

const english = partsOf('en');
const translations = locales.filter((locale) => locale !== 'en');

/** The keys that a language needs: one that has no singular does without `NAME_one`. */
function keysFor(locale: string, keys: readonly string[]): string[] {
  const { pluralCategories } = new Intl.PluralRules(locale).resolvedOptions();
  if (pluralCategories.includes('one')) return [...keys];
  const all = new Set(keys);
  return keys.filter((key) => !(key.endsWith('_one') && all.has(key.replace(/_one$/, '_other'))));
}

it('there is a translation to hold against the English words', () => {
  expect(translations).toContain('ko');
});

describe.each(translations)('%s', (locale) => {
  const parts = partsOf(locale);

  it('has the English files, each with the keys that the language needs', () => {
    expect([...parts.keys()]).toEqual([...english.keys()]);
    for (const [file, messages] of english)
      expect(Object.keys(parts.get(file) ?? {}).sort(), file).toEqual(
        keysFor(locale, Object.keys(messages)).sort(),
      );
  });

  it('names its own language', () => {
    expect(messagesOf(locale).extension_language?.message).toBe(locale.replaceAll('_', '-'));
  });

  it('fills in what the English words fill in', () => {
    const words = messagesOf('en');
    for (const [key, message] of Object.entries(messagesOf(locale))) {
      const original = words[key];
      if (!original) continue;
      expect(placeholdersIn(message), key).toEqual(placeholdersIn(original));
      expect(message.placeholders, key).toEqual(original.placeholders);
    }
  });

  it('keeps the program’s words and the reader’s apart', () => {
    const words = messagesOf(locale);
    const suggestions = [words.common_status_speculative, words.common_status_stated];
    const verdicts = [words.common_verdict_confirmed, words.common_verdict_speculative];
    for (const suggestion of suggestions)
      for (const verdict of verdicts) {
        expect(suggestion?.message).not.toContain(verdict?.message);
        expect(verdict?.message).not.toContain(suggestion?.message);
      }
  });
});

describe.each(locales)('%s', (locale) => {
  const messages = Object.entries(messagesOf(locale));

  it('defines the placeholders that it uses, and uses those that it defines', () => {
    for (const [key, message] of messages) {
      const defined = Object.keys(message.placeholders ?? {});
      const used = placeholdersIn(message);
      expect(defined, key).toEqual(expect.arrayContaining(used));
      // The singular may do without its number.
      if (!key.endsWith('_one')) expect(used, key).toEqual(expect.arrayContaining(defined));
    }
  });

  it('has no exclamation marks, no empty words and no doubled spaces', () => {
    for (const [key, { message }] of messages)
      expect(message, key).toMatch(/^(?!.*[!！])(?!.* {2})\S[\s\S]*$/);
  });
});

it('never says the reader’s words where the program suggests, nor the other way round', () => {
  const words = messagesOf('en');
  expect(words.common_status_speculative?.message).toBe('Hedged');
  expect(words.common_status_stated?.message).toBe('Stated as fact');
  expect(words.common_verdict_confirmed?.message).toBe('Confirmed');
  expect(words.common_verdict_speculative?.message).toBe('Speculative');
});
