import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { groupClaims, type LedgerClaim, mergeDecisions, splitDecisions } from '../../../src/ledger';
import type { DecisionDraft } from '../../../src/store/decisions';
import type { Decision } from '../../../src/store/model';
import { claim, decisions, idOf } from './claims';

const freeze = { imposer: 'Norland', target: 'Varga Lines', measure: 'asset freeze' };
const other = { imposer: 'Belmark', target: 'Dorn Bank', measure: 'sanctions' };

const numbersOf = (claims: readonly LedgerClaim[], made: readonly Decision[]) =>
  groupClaims(claims, made).map((group) => group.claims.map(({ id }) => Number(id.slice(-12))));

const three = [1, 2, 3].map((number) => claim(number, freeze));
const two = [4, 5].map((number) => claim(number, other));
const five = [...three, ...two];

describe('the reader’s decisions', () => {
  it('put together what stands apart', () => {
    expect(numbersOf(five, decisions(['together', 1, 4]))).toEqual([[1, 2, 3, 4, 5]]);
  });

  it('take apart what stands together', () => {
    expect(numbersOf(five, decisions(['apart', 2, 1, 3]))).toEqual([[1, 3], [2], [4, 5]]);
  });

  it('leave alone what was taken out, when more is reported', () => {
    const more = [...three, claim(0, freeze), claim(6, freeze)];
    expect(numbersOf(more, decisions(['apart', 2, 1, 3]))).toEqual([[0, 1, 3, 6], [2]]);
  });

  it('are outweighed by newer ones', () => {
    expect(numbersOf(three, decisions(['apart', 2, 1, 3], ['together', 1, 2, 3]))).toEqual([[1, 2, 3]]);
    expect(numbersOf(three, decisions(['together', 1, 2, 3], ['apart', 2, 1, 3]))).toEqual([[1, 3], [2]]);
    expect(numbersOf(five, decisions(['apart', 2, 1, 3], ['together', 2, 4]))).toEqual([
      [1, 3],
      [2, 4, 5],
    ]);
  });

  it('about identities are none about measures', () => {
    const [decision] = decisions(['together', 1, 4]);
    expect(numbersOf(five, [{ ...decision!, about: 'identity' }])).toEqual([
      [1, 2, 3],
      [4, 5],
    ]);
  });

  it('hold through a claim that was deleted', () => {
    expect(numbersOf([three[0]!, two[0]!], decisions(['together', 1, 9, 4]))).toEqual([[1, 4]]);
  });

  it('are told of in the groups that they touch', () => {
    const groups = groupClaims(five, decisions(['apart', 2, 1, 3]));
    expect(groups.map(({ isDecided }) => isDecided)).toEqual([false, true, false]);
  });
});

/** Decisions as the store would keep them. */
const kept = (drafts: readonly DecisionDraft[], from = 0): Decision[] =>
  drafts.map((draft, index) => ({
    ...draft,
    id: `0195665c-6c00-7000-9000-${String(from + index).padStart(12, '0')}`,
    at: '2031-06-02T00:00:00.000Z',
    withdrawn: null,
  }));

describe('merging and splitting groups', () => {
  it('merges all claims of the groups', () => {
    const groups = groupClaims(five, []);
    expect(numbersOf(five, kept(mergeDecisions(groups)))).toEqual([[1, 2, 3, 4, 5]]);
  });

  it('takes several out as one group', () => {
    const [group] = groupClaims(three, []);
    const out = kept(splitDecisions(group!, new Set([idOf(1), idOf(3)])));
    expect(numbersOf(three, out)).toEqual([[1, 3], [2]]);
  });

  it('takes nothing out where nothing would be left, or nothing is named', () => {
    const [group] = groupClaims(three, []);
    expect(splitDecisions(group!, new Set([1, 2, 3].map(idOf)))).toEqual([]);
    expect(splitDecisions(group!, new Set([idOf(9)]))).toEqual([]);
  });

  it('does what it is asked to, whatever was decided before', () => {
    const acts = fc.array(
      fc.record({
        merge: fc.boolean(),
        first: fc.nat(9),
        second: fc.nat(9),
        out: fc.uniqueArray(fc.integer({ min: 1, max: 9 }), { minLength: 1, maxLength: 3 }),
      }),
      { minLength: 1, maxLength: 10 },
    );
    const claims = [1, 2, 3, 4, 5, 6, 7, 8, 9].map((number) =>
      claim(number, [freeze, other, { ...freeze, target: 'Ilse Brandt' }][number % 3]!),
    );
    fc.assert(
      fc.property(acts, (list) => {
        let made: Decision[] = [];
        for (const { merge, first, second, out } of list) {
          const groups = groupClaims(claims, made);
          const [one, two] = [groups[first % groups.length]!, groups[second % groups.length]!];
          const taken = new Set(out.map(idOf));
          const drafts = merge ? (one === two ? [] : mergeDecisions([one, two])) : splitDecisions(one, taken);
          made = [...made, ...kept(drafts, made.length)];
          const after = groupClaims(claims, made);
          const groupOf = (id: string) =>
            after.findIndex((group) => group.claims.some((each) => each.id === id));
          const ids = (group: typeof one) => group.claims.map(({ id }) => id);
          if (drafts.length === 0) expect(after.map(ids)).toEqual(groups.map(ids));
          else if (merge) expect(new Set([...ids(one), ...ids(two)].map(groupOf)).size).toBe(1);
          else {
            const [gone, left] = [
              ids(one).filter((id) => taken.has(id)),
              ids(one).filter((id) => !taken.has(id)),
            ];
            expect(new Set(gone.map(groupOf)).size).toBe(1);
            expect(new Set(left.map(groupOf)).size).toBe(1);
            expect(groupOf(gone[0]!)).not.toBe(groupOf(left[0]!));
          }
        }
      }),
    );
  });
});
