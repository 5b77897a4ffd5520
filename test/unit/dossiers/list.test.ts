import { describe, expect, it } from 'vitest';
import { Collection } from '../../../src/dossiers/collection';
import { type DossierFilter, findDossiers } from '../../../src/dossiers/search';
import type { Annotation } from '../../../src/store/model';
import { body, claim, decided, dossiersOf, institution, official, page, person, urlOf } from './world';

const filter = (parts: Partial<DossierFilter> = {}): DossierFilter => ({
  query: '',
  kind: null,
  sort: 'name',
  ...parts,
});

describe('the list of dossiers', () => {
  const pages = [page('a', { published: '2031-01-01' }), page('b', { published: '2031-02-01' })];
  const { list } = dossiersOf(
    [
      official('a', 'Zoë Núñez', 'Trade Minister'),
      claim('a', [body('Karvel Bank', 'target'), body('U.N.')], { imposer: 'Iran' }),
      claim('a', [body('Karvel Bank', 'target')]),
      institution('b', 'United Nations'),
    ],
    [],
    pages,
  );
  const names = (parts: Partial<DossierFilter>) => findDossiers(list, filter(parts)).map(({ name }) => name);

  it('is searched by the beginnings of words of names and roles, accents and case aside', () => {
    expect(names({ query: 'nun' })).toEqual(['Zoë Núñez']);
    expect(names({ query: 'TRADE zoe' })).toEqual(['Zoë Núñez']);
    expect(names({ query: 'un' })).toEqual(['United Nations']);
    expect(names({ query: 'u.n.' })).toEqual(['United Nations']);
    expect(names({ query: 'bank iran' })).toEqual([]);
  });

  it('is narrowed to a kind', () => {
    expect(names({ kind: 'body' })).toEqual(['Karvel Bank', 'United Nations']);
    expect(names({ kind: 'country' })).toEqual(['Iran']);
  });

  it('stands in the order asked for', () => {
    expect(names({ sort: 'name' })).toEqual(['Iran', 'Karvel Bank', 'United Nations', 'Zoë Núñez']);
    expect(names({ sort: 'seen' })[0]).toBe('United Nations');
    expect(names({ sort: 'claims' })[0]).toBe('Karvel Bank');
  });
});

describe('dossiers that may be of the same one', () => {
  const names = (annotations: Annotation[], key: string, decisions: ReturnType<typeof decided>[] = []) => {
    const found = dossiersOf(annotations, decisions);
    return found.alike(found.open(key)!).map(({ name }) => name);
  };

  it('are people with a family name and no given name that contradicts', () => {
    const annotations = ['John Pell', 'J. Pell', 'John R. Pell', 'Mary Pell', 'John Oru', 'Pell'].map(
      (name, at) => official(`${at}`, name),
    );
    annotations.push(official('0', 'Pell'));
    expect(names(annotations, 'person:john pell').sort()).toEqual(['J. Pell', 'John R. Pell', 'Pell']);
  });

  it('are bodies whose name holds the other’s, or its first letters', () => {
    const annotations = ['Norland Freight Authority', 'NFA', 'Norland Freight', 'Norland Bank'].map(
      (name, at) => institution(`${at}`, name),
    );
    expect(names(annotations, 'body:norland freight authority').sort()).toEqual(['NFA', 'Norland Freight']);
  });

  it('are not asked about again once the reader kept them apart', () => {
    const annotations = [official('a', 'John Pell'), official('b', 'J. Pell')];
    const apart = decided({
      about: 'identity',
      rule: 'apart',
      members: ['person:john pell', 'person:j pell'],
    });
    expect(names(annotations, 'person:john pell', [apart])).toEqual([]);
  });
});

describe('the collection', () => {
  const contents = (path: string, annotations: Annotation[], outlet = 'The Quay Post') => ({
    url: urlOf(path),
    page: {
      ...page(path, { outlet }),
      byline: null,
      language: 'en',
      firstSeen: '2031-03-09T10:00:00.000Z',
      lastSeen: '2031-03-09T10:00:00.000Z',
      textHash: null,
    },
    annotations,
  });

  it('has a page’s newest contents in place of older ones', () => {
    const collection = new Collection();
    const kept = claim('a', [person('Ilse Brandt')], {}, { verdict: 'confirmed' });
    collection.put(contents('a', [kept, official('a', 'Olga Brandt')]));
    collection.put(contents('b', [claim('b', [body('Karvel Bank')])]));
    expect(collection.dossiers([]).list).toHaveLength(3);
    collection.put(contents('a', [kept], 'The Harbour Post'));
    collection.put({ url: urlOf('b'), page: undefined, annotations: [] });
    expect(collection.dossiers([]).list.map(({ name }) => name)).toEqual(['Ilse Brandt']);
    expect(collection.claims()).toEqual([
      { day: '2031-03-04', outlet: 'The Harbour Post', status: 'stated', verdict: 'confirmed' },
    ]);
  });

  it('gives pictures the claims of some ids alone, and no other kinds', () => {
    const collection = new Collection();
    const [one, other] = [claim('a', []), claim('a', [])];
    const aside = claim('a', [], {}, { dismissed: true });
    const named = official('a', 'Ilse Brandt');
    collection.put(contents('a', [one, other, named, aside]));
    expect(collection.claims()).toHaveLength(2);
    expect(collection.claims([other.id, named.id, aside.id])).toHaveLength(1);
  });
});
