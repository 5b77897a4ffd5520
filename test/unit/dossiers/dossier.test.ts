import { describe, expect, it } from 'vitest';
import { body, claim, dossiersOf, institution, official, page, person, urlOf } from './world';

const KARVEL = 'body:karvel bank';

describe('a dossier', () => {
  const early = claim('early', [
    body('Karvel Bank', 'target'),
    person('Ilse Brandt', 'source', 'Trade Minister'),
  ]);
  const late = claim('late', [
    body('Karvel Bank', 'source'),
    body('Oru Lines', 'target'),
    person('Ilse Brandt', 'mentioned', 'Prime Minister'),
  ]);
  const both = claim('late', [body('Karvel Bank', 'imposer'), body('Karvel Bank', 'source')]);
  const alone = institution('late', 'KARVEL BANK');
  const undated = official('undated', 'Ilse Brandt', 'Trade Minister');
  const pages = [
    page('early', { published: '2030-01-05T08:00:00Z', outlet: 'The Quay Post' }),
    page('late', { published: '2031-02-03' }),
    page('undated', { published: 'last spring' }),
  ];
  const found = dossiersOf([late, undated, early, alone, both], [], pages);
  const karvel = found.open(KARVEL)!;

  it('counts articles, annotations and claims', () => {
    expect(karvel).toMatchObject({
      kind: 'body',
      name: 'Karvel Bank',
      names: ['Karvel Bank', 'KARVEL BANK'],
      articles: 2,
      annotations: 4,
      claimCount: 3,
      claims: { imposer: 1, target: 1, source: 2, mentioned: 0, subject: 0 },
      first: '2030-01-05',
      last: '2031-02-03',
    });
  });

  it('has claims by what they make of it, newest first', () => {
    expect(karvel.claimIds).toEqual({
      imposer: [both.id],
      target: [early.id],
      source: [both.id, late.id],
      mentioned: [],
      subject: [],
    });
    expect(karvel.ids).toEqual([alone.id, both.id, late.id, early.id]);
  });

  it('has articles, newest first, with what it is there', () => {
    expect(karvel.pages).toEqual([
      {
        ...pages[1],
        day: '2031-02-03',
        names: ['KARVEL BANK', 'Karvel Bank'],
        parts: ['imposer', 'source', 'subject'],
        annotations: [alone.id, both.id, late.id],
      },
      { ...pages[0], day: '2030-01-05', names: ['Karvel Bank'], parts: ['target'], annotations: [early.id] },
    ]);
  });

  it('has roles over time; the day of saving stands in for one of publication', () => {
    const ilse = found.open('person:ilse brandt')!;
    expect(ilse.role).toBe('Trade Minister');
    expect(ilse.roles).toEqual([
      { words: 'Trade Minister', first: '2030-01-05', last: '2031-03-09', articles: 2 },
      { words: 'Prime Minister', first: '2031-02-03', last: '2031-02-03', articles: 1 },
    ]);
  });

  it('has those who are named in the same claims and articles', () => {
    expect(karvel.companions.map(({ name, claims, articles }) => [name, claims, articles])).toEqual([
      ['Ilse Brandt', 2, 2],
      ['Oru Lines', 1, 1],
    ]);
  });

  it('has its names and the articles that each stands in', () => {
    expect(karvel.members).toEqual([
      { key: KARVEL, name: 'Karvel Bank', pages: [urlOf('late'), urlOf('early')] },
    ]);
  });

  it('is found from its annotations', () => {
    expect(found.namedIn(late.id).map(({ name }) => name)).toEqual([
      'Karvel Bank',
      'Oru Lines',
      'Ilse Brandt',
    ]);
    expect(found.namedIn('none')).toEqual([]);
    expect(found.idsOf(KARVEL)).toEqual(karvel.ids);
  });
});

describe('the name of a dossier', () => {
  it('is the usual one, and a full one before an acronym', () => {
    const annotations = ['U.N.', 'U.N.', 'UN', 'United Nations'].map((name, index) =>
      institution(`${index}`, name),
    );
    expect(dossiersOf(annotations).list).toMatchObject([{ name: 'United Nations' }]);
  });

  it('of a country is the country’s, though only its capital is named', () => {
    const found = dossiersOf([claim('a', [], { imposer: 'Washington' })]);
    expect(found.list).toMatchObject([{ name: 'United States', names: ['Washington'] }]);
  });
});
