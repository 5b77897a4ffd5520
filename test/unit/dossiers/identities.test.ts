import { describe, expect, it } from 'vitest';
import type { Dossiers } from '../../../src/dossiers';
import { notInArticle, oneAndTheSame, takenOut } from '../../../src/dossiers/rulings';
import { keyInArticle } from '../../../src/names';
import { bareClaim, body, claim, decided, dossiersOf, institution, official, person, urlOf } from './world';

/** Names and number of articles of all that there is, in the order of the alphabet. */
const all = ({ list }: Dossiers) => list.map(({ name, articles }) => `${name} ${articles}`).sort();

const ILSE = 'person:ilse brandt';
const OLGA = 'person:olga brandt';

describe('who is one by name', () => {
  it('is who has the same full name in several articles', () => {
    const found = dossiersOf([official('a', 'Ilse Brandt'), official('b', 'Dr. Ilse Brandt')]);
    expect(found.list).toMatchObject([{ key: ILSE, articles: 2, annotations: 2 }]);
  });

  it('is a body under its full name and its acronym', () => {
    const found = dossiersOf([institution('a', 'U.N.'), institution('b', 'United Nations')]);
    expect(found.list).toMatchObject([
      { name: 'United Nations', articles: 2, names: ['U.N.', 'United Nations'] },
    ]);
  });

  it('is not who shares a family name', () => {
    const found = dossiersOf([official('a', 'Ilse Brandt'), official('b', 'Olga Brandt')]);
    expect(all(found)).toEqual(['Ilse Brandt 1', 'Olga Brandt 1']);
  });

  it('is a family name alone with its bearer in the same article', () => {
    const found = dossiersOf([
      official('a', 'Ilse Brandt'),
      claim('a', [person('Brandt', 'source')]),
      official('b', 'Ilse Brandt'),
    ]);
    expect(all(found)).toEqual(['Ilse Brandt 2']);
  });

  it('is no family name alone with a bearer in another article', () => {
    const found = dossiersOf([
      official('a', 'Ilse Brandt'),
      official('b', 'Brandt'),
      official('c', 'Brandt'),
    ]);
    expect(all(found)).toEqual(['Brandt 1', 'Brandt 1', 'Ilse Brandt 1']);
  });

  it('is nobody where two bear the family name', () => {
    const found = dossiersOf([
      official('a', 'Ilse Brandt'),
      official('a', 'Olga Brandt'),
      official('a', 'Brandt'),
    ]);
    expect(all(found)).toEqual(['Brandt 1', 'Ilse Brandt 1', 'Olga Brandt 1']);
  });

  it('is a family name that stands first', () => {
    expect(all(dossiersOf([official('a', 'Oru Min'), official('a', 'Oru')]))).toEqual(['Oru Min 1']);
  });

  it('is not the foreign ministry of one article with that of another', () => {
    const found = dossiersOf([institution('a', 'Foreign Ministry'), institution('b', 'Foreign Ministry')]);
    expect(found.list).toHaveLength(2);
  });

  it('is a country under its names', () => {
    const found = dossiersOf([
      claim('a', [], { imposer: 'The United States', target: 'Iran and Syria' }),
      claim('b', [], { imposer: 'Washington' }),
    ]);
    expect(all(found)).toEqual(['Iran 1', 'Syria 1', 'United States 2']);
  });

  it('is nobody who was left unnamed, and nobody of what was set aside', () => {
    const aside = { ...official('b', 'Ilse Brandt'), dismissed: true };
    expect(dossiersOf([official('a', null, 'a diplomat'), aside]).list).toEqual([]);
  });
});

describe('claims of the first release', () => {
  it('name whom other annotations name in the same words', () => {
    const found = dossiersOf([
      institution('a', 'Varga Shipping'),
      official('a', 'Ilse Brandt'),
      bareClaim('b', {
        target: 'Varga Shipping',
        imposer: 'the owner of Varga Shipping',
        source: { words: 'Ilse Brandt', named: true },
      }),
    ]);
    expect(all(found)).toEqual(['Ilse Brandt 2', 'Varga Shipping 2']);
    expect(found.open('body:varga shipping')?.claims).toMatchObject({ target: 1, imposer: 0 });
  });

  it('make no dossier out of words that nothing else names', () => {
    expect(dossiersOf([bareClaim('b', { target: 'Several Large Banks' })]).list).toEqual([]);
  });
});

describe('the reader’s decisions', () => {
  const twoNames = [official('a', 'Ilse Brandt'), official('b', 'I. Brandt'), official('c', 'Olga Brandt')];
  const open = (found: Dossiers, key: string) => found.open(key)!;

  it('make one of two', () => {
    const before = dossiersOf(twoNames);
    const [draft] = oneAndTheSame([open(before, ILSE), open(before, 'person:i brandt')]);
    const after = dossiersOf(twoNames, [decided(draft!)]);
    expect(all(after)).toEqual(['Ilse Brandt 2', 'Olga Brandt 1']);
    expect(after.open('person:i brandt')?.key).toBe(after.open(ILSE)?.key);
  });

  it('take a name out again', () => {
    const merged = oneAndTheSame([open(dossiersOf(twoNames), ILSE), open(dossiersOf(twoNames), OLGA)]).map(
      decided,
    );
    const joined = dossiersOf(twoNames, merged);
    expect(all(joined)).toEqual(['I. Brandt 1', 'Ilse Brandt 2']);
    const parted = [...merged, ...takenOut(open(joined, OLGA), OLGA).map(decided)];
    expect(all(dossiersOf(twoNames, parted))).toEqual(['I. Brandt 1', 'Ilse Brandt 1', 'Olga Brandt 1']);
    const again = [...parted, ...oneAndTheSame([open(joined, OLGA)]).map(decided)];
    expect(all(dossiersOf(twoNames, again))).toEqual(['I. Brandt 1', 'Ilse Brandt 2']);
  });

  it('take a family name out of the one who bears it', () => {
    const annotations = [official('a', 'Ilse Brandt'), official('a', 'Brandt')];
    const only = keyInArticle('person:brandt', urlOf('a'));
    const decisions = takenOut(open(dossiersOf(annotations), ILSE), only).map(decided);
    expect(all(dossiersOf(annotations, decisions))).toEqual(['Brandt 1', 'Ilse Brandt 1']);
  });

  it('say that one of an article is not this person, with the family name that stands there', () => {
    const annotations = [
      official('a', 'Ilse Brandt'),
      official('b', 'Ilse Brandt'),
      claim('b', [person('Brandt', 'source')]),
      official('c', 'Ilse Brandt'),
    ];
    const decisions = notInArticle(open(dossiersOf(annotations), ILSE), urlOf('b')).map(decided);
    const after = dossiersOf(annotations, decisions);
    expect(all(after)).toEqual(['Ilse Brandt 1', 'Ilse Brandt 2']);
    expect(
      after
        .open(ILSE)
        ?.pages.map(({ url }) => url)
        .sort(),
    ).toEqual([urlOf('a'), urlOf('c')]);
    const other = open(after, keyInArticle(ILSE, urlOf('b')));
    expect(other).toMatchObject({ articles: 1, annotations: 2, claims: { source: 1 } });
    const back = [...decisions, ...oneAndTheSame([open(after, ILSE), other]).map(decided)];
    expect(all(dossiersOf(annotations, back))).toEqual(['Ilse Brandt 3']);
  });

  it('have nothing to say of the only article, or of the only name', () => {
    const annotations = [official('a', 'Ilse Brandt')];
    const one = open(dossiersOf(annotations), ILSE);
    expect(notInArticle(one, urlOf('a'))).toEqual([]);
    expect(takenOut(one, ILSE)).toEqual([]);
    expect(oneAndTheSame([one])).toEqual([]);
  });

  it('hold for articles that come later', () => {
    const before = [official('a', 'Ilse Brandt'), official('b', 'Ilse Brandt-Oru')];
    const found = dossiersOf(before);
    const decisions = oneAndTheSame([open(found, ILSE), open(found, 'person:ilse brandt oru')]).map(decided);
    const after = dossiersOf(
      [...before, official('c', 'Ilse Brandt Oru'), official('d', 'Ilse Brandt')],
      decisions,
    );
    expect(after.list).toMatchObject([{ articles: 4 }]);
  });

  it('name bodies, too, and what was deleted', () => {
    const decisions = [
      decided({ about: 'identity', rule: 'together', members: ['body:gone', 'body:karvel bank', 'body:kb'] }),
    ];
    const found = dossiersOf([claim('a', [body('Karvel Bank')]), claim('b', [body('KB')])], decisions);
    expect(found.list).toMatchObject([{ name: 'Karvel Bank', articles: 2 }]);
    expect(found.open('body:gone')?.name).toBe('Karvel Bank');
    expect(found.open('body:never')).toBeNull();
  });
});
