import { describe, expect, it } from 'vitest';
import { groupClaims, type LedgerClaim } from '../../../src/ledger';
import type { Suggestion } from '../../../src/store/model';
import { claim } from './claims';

/** The groups as the numbers of their claims. */
const numbers = (claims: readonly LedgerClaim[]) =>
  groupClaims(claims, []).map((group) => group.claims.map(({ id }) => Number(id.slice(-12))));

const freeze = { imposer: 'Norland', target: 'Varga Lines', measure: 'asset freeze' };

/** Whether two reports of the day that differ in these are of one measure. */
const areOne = (first: Parameters<typeof claim>[1], second: Parameters<typeof claim>[1]) =>
  numbers([claim(1, { ...freeze, ...first }), claim(2, { ...freeze, ...second })]).length === 1;

describe('reports of one measure', () => {
  it.each<[string, Partial<Suggestion>, Partial<Suggestion>]>([
    ['the same words', {}, {}],
    ['a country and its capital', { imposer: 'the United States' }, { imposer: 'Washington' }],
    ['a country and its acronym', { imposer: 'The United States' }, { imposer: 'U.S.' }],
    ['a country and its adjective', { imposer: 'the American government' }, { imposer: 'US' }],
    ['a country and its treasury', { imposer: 'Treasury' }, { imposer: 'U.S.' }],
    ['a country and its office for it', { imposer: 'OFAC' }, { imposer: 'the U.S. Treasury Department' }],
    ['a union and where it sits', { imposer: 'the European Union' }, { imposer: 'Brussels' }],
    ['a council and its acronym', { imposer: 'the UN Security Council' }, { imposer: 'the United Nations' }],
    [
      'imposers in another order',
      { imposer: 'Britain and the EU' },
      { imposer: 'the European Union and the U.K.' },
    ],
    ['a company with and without its form', { target: 'Varga Lines JSC' }, { target: 'Varga Lines' }],
    ['a name with what describes it', { target: 'the shipping company Varga Lines' }, {}],
    ['a name with what follows it', { target: 'Varga Lines, Belmark’s largest carrier' }, {}],
    ['a name with its acronym', { target: 'Varga Lines (VL)' }, {}],
    [
      'targets in another order',
      { target: 'Varga Lines and Ilse Brandt' },
      { target: 'Ilse Brandt and Varga Lines' },
    ],
    ['accents', { target: 'Société Dorée' }, { target: 'Societe Doree' }],
    ['another form of the head word', { measure: 'freeze the assets' }, { measure: 'assets were frozen' }],
    ['being listed and being sanctioned', { measure: 'sanctions' }, { measure: 'blacklisted' }],
  ])('are known by %s', (_, first, second) => {
    expect(areOne(first, second)).toBe(true);
  });

  it('are known by what a country exports, however it is worded', () => {
    const oil = { measure: 'embargo' };
    expect(areOne({ ...oil, target: 'Russian oil' }, { ...oil, target: 'oil from Russia' })).toBe(true);
  });

  it('are known by the sentence alone where papers print the same', () => {
    const quote = 'The ministry said the lender could be cut off from the market within weeks.';
    expect(
      numbers([
        claim(1, { quote, published: '2031-03-04' }),
        claim(2, { quote: quote.replace('ministry', 'Ministry'), published: '2031-03-06' }),
        claim(3, { quote, published: '2032-03-06' }),
        claim(4, { quote: 'Too short to tell.' }),
        claim(5, { quote: 'Too short to tell.' }),
      ]),
    ).toEqual([[1, 2], [3], [4], [5]]);
  });

  it('go on over months against somebody by name, from rumour to fact', () => {
    const days = ['2031-01-10', '2031-03-04', '2031-06-20'];
    expect(numbers(days.map((published, index) => claim(index + 1, { ...freeze, published })))).toEqual([
      [1, 2, 3],
    ]);
  });

  it('are of the day that they tell of, whenever they were written', () => {
    expect(
      numbers([
        claim(1, { ...freeze, published: '2029-03-16' }),
        claim(2, { ...freeze, published: '2031-05-01', date: 'on 15 March 2029' }),
        claim(3, { ...freeze, published: '2031-05-01' }),
      ]),
    ).toEqual([[1, 2], [3]]);
  });

  it('may leave out who takes it, where only one does', () => {
    expect(
      numbers([
        claim(1, freeze),
        claim(2, { ...freeze, imposer: null }),
        claim(3, { ...freeze, imposer: null }),
      ]),
    ).toEqual([[1, 2, 3]]);
  });

  it('are read from the sentence where the suggestion names nobody', () => {
    expect(
      numbers([
        claim(1, { quote: 'Norland imposed sanctions on the carrier Varga Lines on Monday.' }),
        claim(2, { quote: 'Varga Lines has been blacklisted by Norland, two people said.' }),
        claim(3, { quote: 'Norland could impose sanctions on Varga Lines after the vote.' }),
      ]),
    ).toEqual([[1, 2, 3]]);
  });
});

describe('reports of different measures', () => {
  it.each<[string, Parameters<typeof claim>[1], Parameters<typeof claim>[1]]>([
    ['imposers', { imposer: 'Belmark' }, {}],
    ['Koreas', { imposer: 'South Korea' }, { imposer: 'North Korea' }],
    ['targets', { target: 'Varga Steel' }, {}],
    ['people of one surname', { target: 'Ilse Brandt' }, { target: 'Otto Brandt' }],
    ['a body and those who work for it', { target: 'officials at Varga Lines' }, {}],
    ['a body and what it owns', { target: 'Varga Lines’ tankers' }, {}],
    ['one target and two', { target: 'Varga Lines and Varga Steel' }, {}],
    ['kinds', { measure: 'travel ban' }, {}],
    ['things under embargo', { measure: 'arms embargo' }, { measure: 'oil embargo' }],
    ['putting on and taking off', { quote: 'Norland lifted the asset freeze.' }, {}],
    ['putting on and prolonging', { quote: 'Norland extended the asset freeze.' }, {}],
    ['a measure and its breach', { quote: 'It evaded the asset freeze.' }, {}],
    ['instruments', { instrument: 'Order 114' }, { instrument: 'Order 115' }],
    ['times', { published: '2029-03-04' }, {}],
    ['a year long past', { date: 'in 2014' }, {}],
  ])('are told apart by %s', (_, first, second) => {
    expect(areOne(first, second)).toBe(false);
  });

  it('against a country follow each other quickly', () => {
    const days = ['2031-03-01', '2031-03-04', '2031-03-20'];
    const round = { imposer: 'the EU', target: 'Belarus', measure: 'sanctions' };
    expect(numbers(days.map((published, index) => claim(index + 1, { ...round, published })))).toEqual([
      [1, 2],
      [3],
    ]);
  });

  it.each([
    ['a country, without who takes it', { imposer: null, target: 'Iran', measure: 'sanctions' }],
    ['nobody that can be known elsewhere', { ...freeze, target: 'the bank' }],
    ['a part of the world', { ...freeze, target: 'the North' }],
    ['nobody at all', { ...freeze, target: null }],
    ['no known measure', { ...freeze, measure: 'steps' }],
  ])('stay apart where they are against %s', (_, parts) => {
    expect(areOne(parts, parts)).toBe(false);
  });

  it.each<[boolean, string, Partial<Suggestion>]>([
    [true, 'Norland imposed sanctions on Varga Lines.', { imposer: null, target: 'Varga Lines' }],
    [true, 'Norland imposed sanctions on Varga Lines.', { imposer: null, target: null }],
    [false, 'Norland imposed sanctions on Varga Lines.', { imposer: null, target: 'Harbour Salt' }],
    [false, 'Norland imposed sanctions on Varga Lines.', { imposer: 'Belmark', target: null }],
  ])('plain wordings count: %s, where %s names %o', (isOne, quote, parts) => {
    const known = { ...freeze, measure: 'sanctions' };
    // Another imposer's measure against the same: a report that names none would be whose it is open.
    const others = claim(3, { ...known, imposer: 'Belmark', target: 'Varga Lines' });
    const groups = numbers([claim(1, known), claim(2, { ...known, quote, ...parts }), others]);
    expect(groups.some((group) => group.includes(1) && group.includes(2))).toBe(isOne);
  });

  it('stay apart where it is open whose a report without a name is', () => {
    expect(
      numbers([
        claim(1, { ...freeze, imposer: 'Norland' }),
        claim(2, { ...freeze, imposer: 'Belmark' }),
        claim(3, { ...freeze, imposer: null }),
      ]),
    ).toEqual([[1], [2], [3]]);
  });
});
