import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type Filter,
  isNarrowed,
  kinds,
  noFilter,
  parseFilter,
  sortColumns,
  toggled,
  verdictChoices,
  writeFilter,
} from '../../../extension/review/filter';
import { parseRoute, writeRoute } from '../../../extension/review/route';

const id = '019a0000-0000-7000-8000-000000000001';
const day = fc
  .date({ min: new Date('2000-01-01'), max: new Date('2090-01-01'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const names = fc.uniqueArray(fc.string({ minLength: 1, maxLength: 12 }), { maxLength: 3 });

const filters: fc.Arbitrary<Filter> = fc.record({
  query: fc.string({ unit: 'grapheme' }),
  kinds: fc.subarray([...kinds]),
  verdicts: fc.subarray([...verdictChoices]),
  outlets: names,
  tags: names,
  from: fc.option(day),
  to: fc.option(day),
  dismissed: fc.boolean(),
  dossier: fc.constantFrom(null, 'person:ilse brandt', 'person:brandt@https://news.example/a?b=c&d#e'),
  sort: fc.constantFrom(...sortColumns),
  descending: fc.boolean(),
});

describe('route', () => {
  it('comes back from the address as it was written', () => {
    fc.assert(
      fc.property(filters, fc.constantFrom(null, id), (filter, annotation) => {
        const route = { view: 'annotations', filter, annotation } as const;
        expect(parseRoute(writeRoute(route))).toEqual(route);
      }),
    );
  });

  it('knows the settings, an annotation and the whole list', () => {
    expect(parseRoute('#/settings')).toEqual({ view: 'settings' });
    expect(parseRoute(`#/annotation/${id}`)).toEqual({
      view: 'annotations',
      filter: noFilter,
      annotation: id,
    });
    expect(parseRoute('')).toEqual({ view: 'annotations', filter: noFilter, annotation: null });
  });

  it.each(['#/annotation/../../x', '#/nowhere', '#', '#/annotation/', '#//?q'])(
    'takes %s for the list',
    (hash) => {
      expect(parseRoute(hash)).toMatchObject({ view: 'annotations', annotation: null });
    },
  );
});

describe('filter', () => {
  it('leaves out what is of no known form', () => {
    const params = new URLSearchParams(
      'kind=claim&kind=virus&verdict=true&from=yesterday&sort=size&order=up',
    );
    expect(parseFilter(params)).toEqual({ ...noFilter, kinds: ['claim'], descending: false });
  });

  it('is narrowed by any choice but not by the order', () => {
    expect(isNarrowed(noFilter)).toBe(false);
    expect(isNarrowed({ ...noFilter, sort: 'published', descending: false })).toBe(false);
    expect(isNarrowed({ ...noFilter, tags: ['oil'] })).toBe(true);
    expect(isNarrowed({ ...noFilter, dismissed: true })).toBe(true);
  });

  it('writes nothing for the whole list', () => {
    expect(writeFilter(noFilter).toString()).toBe('');
  });

  it('puts a value in and takes it out', () => {
    expect(toggled(['a'], 'b')).toEqual(['a', 'b']);
    expect(toggled(['a', 'b'], 'a')).toEqual(['b']);
  });
});
