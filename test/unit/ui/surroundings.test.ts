import { describe, expect, it } from 'vitest';
import { wordsAfter, wordsBefore } from '../../../extension/review/desk/surroundings';

describe('words around a quote', () => {
  it('leaves out a word that was cut', () => {
    expect(wordsBefore('rbs on the bank. ', 17)).toBe('on the bank. ');
    expect(wordsAfter(' The talks brought toge', 23)).toBe(' The talks brought');
  });
  it('keeps all where the text began or ended there', () => {
    expect(wordsBefore('Brussels: ', 32)).toBe('Brussels: ');
    expect(wordsAfter(' The end.', 32)).toBe(' The end.');
  });
  it('stands on one line', () => {
    expect(wordsBefore('Headline\n\n', 32)).toBe('Headline ');
    expect(wordsAfter('\n\nNext', 32)).toBe(' Next');
  });
  it('shows nothing where there is nothing', () => {
    expect(wordsBefore('', 32)).toBe('');
    expect(wordsAfter('', 32)).toBe('');
  });
});
