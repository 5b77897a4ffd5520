import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldedWords } from '../../../src/store/fold';
import { Beginnings } from '../../../src/store/search/beginnings';
import { termTest } from '../../../src/store/search/query';

/** Few letters, so that beginnings are shared; some of no class of their own, and one without spaces between words. */
const letters = fc.constantFrom('a', 'b', 'z', '0', '9', 'é', 'д', 'ж', '制', ' ', ' ', '\n', '-');
const texts = fc.string({ unit: letters, maxLength: 30 }).map((text) => foldedWords(text).join(' '));
const terms = fc
  .string({ unit: letters, minLength: 1, maxLength: 8 })
  .map((text) => foldedWords(text).join(' '))
  .filter((term) => term !== '');

describe('beginnings of words', () => {
  it('tell of every text that has the term, and where they say so, of no other', () => {
    fc.assert(
      fc.property(fc.array(texts, { maxLength: 12 }), terms, (all, term) => {
        const beginnings = new Beginnings();
        for (const [number, text] of all.entries()) beginnings.add(text, number);
        const told = beginnings.tell(term);
        if (!told) return;
        const found = new Set(told.lists.flat());
        const having = all.flatMap((text, number) => (termTest(term)(text) ? [number] : []));
        expect(having.filter((number) => !found.has(number))).toEqual([]);
        if (told.exact) expect([...found].sort((one, other) => one - other)).toEqual(having);
      }),
      { numRuns: 300 },
    );
  });

  it('leaves a script without spaces to the texts', () => {
    expect(new Beginnings().tell('制裁')).toBeNull();
  });
});
