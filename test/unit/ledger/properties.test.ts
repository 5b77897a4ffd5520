import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { groupClaims, type LedgerClaim } from '../../../src/ledger';
import type { Decision } from '../../../src/store/model';
import { claim, decisions } from './claims';

const orNull = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: null });

/** Few enough values for claims to meet, with odd ones among them. */
const told = fc.record({
  imposer: orNull(fc.oneof(fc.constantFrom('Norland', 'the U.S.', 'Washington', 'the EU'), fc.string())),
  target: orNull(
    fc.oneof(
      fc.constantFrom('Varga Lines', 'Varga Lines Ltd', 'Iran', 'Iranian oil', 'the bank'),
      fc.string(),
    ),
  ),
  measure: orNull(fc.oneof(fc.constantFrom('sanctions', 'asset freeze', 'embargo'), fc.string())),
  date: orNull(fc.oneof(fc.constantFrom('in 2014', 'on 3 March', 'Monday', 'last year'), fc.string())),
  instrument: orNull(fc.constantFrom('Order 114', 'Order 115')),
  status: orNull(fc.constantFrom('stated' as const, 'speculative' as const)),
  published: orNull(
    fc.oneof(fc.constantFrom('2031-03-01', '2031-03-05', '2031-04-20', '2030-01-01'), fc.string()),
  ),
  quote: fc.oneof(
    fc.constantFrom(
      'Norland imposed sanctions on Varga Lines on Monday.',
      'Two people said that the port might be next on the list.',
    ),
    fc.string({ minLength: 1, unit: 'binary' }),
  ),
});

const claims: fc.Arbitrary<LedgerClaim[]> = fc
  .array(told, { maxLength: 14 })
  .map((list) => list.map((each, index) => claim(index + 1, each)));

const made: fc.Arbitrary<Decision[]> = fc
  .array(
    fc.tuple(
      fc.constantFrom('together' as const, 'apart' as const),
      fc.uniqueArray(fc.integer({ min: 1, max: 16 }), { minLength: 2, maxLength: 4 }),
    ),
    { maxLength: 4 },
  )
  .map((list) => decisions(...list.map(([rule, numbers]) => [rule, ...numbers] as const)));

describe('the ledger, whatever is told and decided,', () => {
  it('has every claim in exactly one group, oldest report first', () => {
    fc.assert(
      fc.property(claims, made, (list, decided) => {
        const groups = groupClaims(list, decided);
        const ids = groups.flatMap((group) => group.claims.map(({ id }) => id));
        expect([...ids].sort()).toEqual(list.map(({ id }) => id).sort());
        for (const group of groups) {
          expect(group.claims.some(({ id }) => id === group.id)).toBe(true);
          const times = group.claims.map(({ time }) => time);
          expect(times).toEqual([...times].sort((first, second) => first - second));
        }
      }),
      { numRuns: 500 },
    );
  });

  it('is the same in whichever order the claims come', () => {
    const shuffled = claims.chain((list) =>
      fc.tuple(fc.constant(list), fc.shuffledSubarray(list, { minLength: list.length })),
    );
    fc.assert(
      fc.property(shuffled, made, ([list, other], decided) => {
        expect(groupClaims(other, decided)).toEqual(groupClaims(list, decided));
      }),
      { numRuns: 500 },
    );
  });

  it('holds to the newest decision to the letter', () => {
    fc.assert(
      fc.property(claims, made, (list, decided) => {
        const newest = decided.at(-1);
        if (!newest) return;
        const groupOf = new Map(
          groupClaims(list, decided).flatMap((group) =>
            group.claims.map(({ id }) => [id, group.id] as const),
          ),
        );
        const here = newest.members.filter((id) => groupOf.has(id));
        const groups = here.map((id) => groupOf.get(id));
        if (newest.rule === 'together') expect(new Set(groups).size).toBeLessThanOrEqual(1);
        else if (here[0] === newest.members[0]) expect(groups.slice(1)).not.toContain(groups[0]);
      }),
      { numRuns: 500 },
    );
  });
});
