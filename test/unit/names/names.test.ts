import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { keyInArticle, keyOf, readKey, readName } from '../../../src/names';
import { countriesIn } from '../../../src/names/countries';

const key = (kind: 'person' | 'body', name: string) => readName(kind, name)?.key;
const isTelling = (kind: 'person' | 'body', name: string) => readName(kind, name)?.isTelling;

describe('names that are one', () => {
  it.each([
    ['person', 'Ilse Brandt', 'ILSE BRANDT'],
    ['person', 'Ilse Brandt', 'Mrs. Ilse Brandt'],
    ['person', 'Ilse Brandt', 'Ilse Brandt’s'],
    ['person', 'Zoë Núñez', 'Zoe Nunez'],
    ['person', 'Dara O’Brien', "Dara O'Brien"],
    ['person', 'Sami Al-Oru', 'Sami al Oru'],
    ['body', 'U.N.', 'United Nations'],
    ['body', 'the UN', 'United Nations'],
    ['body', 'U.N. Security Council', 'Security Council'],
    ['body', 'United Nations Security Council', 'UNSC'],
    ['body', 'OFAC', 'Office of Foreign Assets Control'],
    ['body', 'Treasury Department', 'U.S. Treasury'],
    ['body', 'US State Department', 'State Department'],
    ['body', 'Varga & Oru Shipping', 'Varga and Oru Shipping'],
    ['body', 'EU', 'the European Union'],
  ] as const)('%s: %s, %s', (kind, one, other) => {
    expect(key(kind, one)).toBe(key(kind, other));
  });
});

describe('names that stay apart', () => {
  it.each([
    ['person', 'Ilse Brandt', 'Olga Brandt'],
    ['person', 'John R. Pell', 'John Q. Pell'],
    ['person', 'John Pell', 'John Pell Jr.'],
    ['body', 'Karvel Bank', 'Karvel Bank Ltd'],
    ['body', 'Bank of Norland', 'Bank of Karvelia'],
    ['body', 'UN Development Programme', 'United Nations'],
    ['body', 'Russian Foreign Ministry', 'Iranian Foreign Ministry'],
  ] as const)('%s: %s, %s', (kind, one, other) => {
    expect(key(kind, one)).not.toBe(key(kind, other));
  });

  it('a person and a body of the same name', () => {
    expect(key('person', 'Ilse Brandt')).not.toBe(key('body', 'Ilse Brandt'));
  });
});

describe('what a name tells by itself', () => {
  it.each(['Brandt', 'Mr. Brandt', 'Dr. Brandt’s'])('nothing: %s', (name) => {
    expect(isTelling('person', name)).toBe(false);
  });
  it.each(['Foreign Ministry', 'the Supreme Court', 'Central Bank', 'Parliament', 'Ministry of Finance'])(
    'nothing, for many countries have one: %s',
    (name) => {
      expect(isTelling('body', name)).toBe(false);
    },
  );
  it.each(['State Department', 'Security Council', 'Kremlin', 'Central Bank of Norland', 'Varga Shipping'])(
    'which body it is: %s',
    (name) => {
      expect(isTelling('body', name)).toBe(true);
    },
  );
  it('is null where it has no letters', () => {
    expect(readName('person', ' … ')).toBeNull();
  });
});

describe('countries', () => {
  const keys = (words: string) => countriesIn(words).map((country) => country.key);
  it.each([
    ['the United States', ['united states']],
    ['U.S.', ['united states']],
    ['Washington', ['united states']],
    ['Russia and Belarus', ['russia', 'belarus']],
    ['Iran, North Korea, and Syria', ['iran', 'north korea', 'syria']],
    ['Bosnia and Herzegovina', ['bosnia and herzegovina']],
    ["Côte d'Ivoire", ['ivory coast']],
    ["People's Republic of China", ['china']],
  ])('%s', (words, expected) => {
    expect(keys(words)).toEqual(expected);
  });

  it.each([
    'Russian banks',
    'Russia’s largest bank',
    'banks in Iran',
    'Iran and three banks',
    'Korea',
    '',
    ',',
  ])('none in: %s', (words) => {
    expect(keys(words)).toEqual([]);
  });
});

describe('keys', () => {
  it('are read back, whatever the name is', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('person' as const, 'body' as const),
        fc.string({ unit: 'binary', maxLength: 40 }),
        fc.webUrl(),
        (kind, name, page) => {
          const naming = readName(kind, name);
          if (!naming) return;
          const own = keyOf(kind, naming.words);
          expect(own).toBe(naming.key);
          const words = naming.words.join(' ');
          expect(readKey(own)).toEqual({ kind, words, key: own, page: null });
          expect(readKey(keyInArticle(own, page))).toEqual({ kind, words, key: own, page });
        },
      ),
    );
  });

  it('are none in anything else', () => {
    for (const other of ['', 'person:', 'someone:a', 'person', '@']) expect(readKey(other)).toBeNull();
  });

  it('are the same for a name read from a name’s own words', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 40 }), (name) => {
        const naming = readName('person', name);
        if (!naming) return;
        expect(readName('person', naming.words.join(' '))?.words).toEqual(naming.words);
      }),
    );
  });
});
