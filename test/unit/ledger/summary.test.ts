import { describe, expect, it } from 'vitest';
import { byTarget, closeTo, filterGroups, groupClaims, wholeLedger } from '../../../src/ledger';
import { claim, idOf } from './claims';

const freeze = { imposer: 'Norland', target: 'Varga Lines', measure: 'asset freeze' };

describe('a group', () => {
  it('goes by the words that most reports have, and counts articles and outlets', () => {
    const [group] = groupClaims(
      [
        claim(2, { ...freeze, target: 'Varga Lines Ltd', outlet: 'The Quay' }),
        claim(1, { ...freeze, published: '2031-03-09', outlet: 'The Quay' }),
        claim(3, { ...freeze, published: '2031-03-10', outlet: 'Harbour Post' }),
      ],
      [],
    );
    expect(group).toMatchObject({ id: idOf(1), words: freeze, articles: 3, outlets: 2, isMixed: false });
    expect(group!.claims.map(({ reported }) => reported)).toEqual(['2031-03-04', '2031-03-09', '2031-03-10']);
  });

  it('tells which report was the first to state what was hedged before', () => {
    const hedged = { ...freeze, status: 'speculative' as const };
    const [group] = groupClaims(
      [
        claim(1, { ...hedged, published: '2031-02-01' }),
        claim(2, { ...hedged, published: '2031-02-20' }),
        claim(3, { ...freeze, published: '2031-03-01' }),
        claim(4, { ...freeze, published: '2031-03-02' }),
      ],
      [],
    );
    expect(group).toMatchObject({ isMixed: true, stated: { id: idOf(3) } });
  });

  it.each([
    ['stated first', 'stated', '2031-02-01', 'speculative', '2031-03-01'],
    ['both at once', 'speculative', '2031-02-01', 'stated', '2031-02-01'],
  ] as const)('that is %s is mixed, but did not change', (_, first, firstDay, second, secondDay) => {
    const [group] = groupClaims(
      [
        claim(1, { ...freeze, status: first, published: firstDay }),
        claim(2, { ...freeze, status: second, published: secondDay }),
      ],
      [],
    );
    expect(group).toMatchObject({ isMixed: true, stated: null });
  });

  it('of articles without a date goes by when they were saved', () => {
    const [group] = groupClaims([claim(1, { ...freeze, published: 'last spring' })], []);
    expect(group!.claims[0]).toMatchObject({ reported: '2031-06-01T00:00:00.000Z', isDated: false });
  });
});

describe('the list of groups', () => {
  const groups = groupClaims(
    [
      claim(1, { ...freeze, status: 'speculative', published: '2031-02-01' }),
      claim(2, { ...freeze, published: '2031-03-01' }),
      claim(3, {
        imposer: 'Belmark',
        target: 'Société Dorée',
        measure: 'sanctions',
        published: '2031-01-05',
      }),
      claim(4, { quote: 'Nothing known.', published: '2031-05-05' }),
    ],
    [],
  );
  const found = (filter: Partial<typeof wholeLedger>) =>
    filterGroups(groups, { ...wholeLedger, ...filter }).map(({ id }) => Number(id.slice(-12)));

  it.each([
    ['beginnings of words of the target, accents off', { target: 'dor soc' }, [3]],
    ['the imposer', { imposer: 'norl' }, [1]],
    ['both', { imposer: 'belmark', target: 'varga' }, []],
    ['being mixed', { mixed: true }, [1]],
    ['having changed', { changed: true }, [1]],
    ['several articles', { several: true }, [1]],
  ])('is narrowed by %s', (_, filter, expected) => {
    expect(found(filter)).toEqual(expected);
  });

  it.each([
    ['last', [4, 1, 3]],
    ['first', [4, 1, 3]],
    ['articles', [1, 4, 3]],
    ['target', [3, 1, 4]],
  ] as const)('is in order of %s', (sort, expected) => {
    expect(found({ sort })).toEqual(expected);
  });
});

describe('groups that may be of one measure', () => {
  it('have the same target, the nearest in time first', () => {
    const groups = groupClaims(
      [
        claim(1, { ...freeze, published: '2031-03-01' }),
        claim(2, { ...freeze, measure: 'travel ban', published: '2031-05-01' }),
        claim(3, { ...freeze, imposer: 'Belmark', published: '2031-03-05' }),
        claim(4, { ...freeze, target: 'Dorn Bank', published: '2031-03-01' }),
        claim(5, { quote: 'Nothing known.', published: '2031-03-01' }),
      ],
      [],
    );
    const targets = byTarget(groups);
    expect(closeTo(groups[0]!, targets, 5).map(({ id }) => id)).toEqual([idOf(3), idOf(2)]);
    expect(closeTo(groups[0]!, targets, 1).map(({ id }) => id)).toEqual([idOf(3)]);
    expect(closeTo(groups[4]!, targets, 5)).toEqual([]);
  });
});
