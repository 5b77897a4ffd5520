import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldedWords } from '../../../src/store/fold';

describe('foldedWords', () => {
  it.each([
    ['Bank “Varga—Lines”, U.S.', ['bank', 'varga', 'lines', 'u', 's']],
    ['Société ÉTÉ straße', ['societe', 'ete', 'strasse']],
    ['制裁list', ['制裁', 'list']],
    ['…', []],
  ])('%s', (text, words) => {
    expect(foldedWords(text)).toEqual(words);
  });

  it('gives English text the words that it gives it beside any other', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'aBz09 -.’“–…\n\t\u0000\u007F') }), (text) => {
        expect(foldedWords(`${text} é`)).toEqual([...foldedWords(text), 'e']);
      }),
    );
  });
});
