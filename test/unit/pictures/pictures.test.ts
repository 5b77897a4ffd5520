import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { byOutlet, type PictureClaim, type Tally, tallyOf, timeline } from '../../../src/pictures';
import { periodEnd, periodStart, steps } from '../../../src/pictures/periods';

const claim = (day: string | null, parts: Partial<PictureClaim> = {}): PictureClaim => ({
  day,
  outlet: 'The Quay Post',
  status: 'stated',
  verdict: null,
  ...parts,
});

describe('periods', () => {
  it.each([
    ['day', '2031-03-05', '2031-03-05', '2031-03-05'],
    ['week', '2031-03-05', '2031-03-03', '2031-03-09'],
    ['week', '2031-03-09', '2031-03-03', '2031-03-09'],
    ['week', '2031-01-01', '2030-12-30', '2031-01-05'],
    ['month', '2032-02-10', '2032-02-01', '2032-02-29'],
    ['quarter', '2031-12-31', '2031-10-01', '2031-12-31'],
    ['year', '2031-07-01', '2031-01-01', '2031-12-31'],
  ] as const)('the %s of %s is from %s to %s', (step, day, start, end) => {
    expect(periodStart(day, step)).toBe(start);
    expect(periodEnd(start, step)).toBe(end);
  });

  it('hold every day in one period', () => {
    const day = fc
      .date({ min: new Date('1900-01-01'), max: new Date('2200-01-01'), noInvalidDate: true })
      .map((date) => date.toISOString().slice(0, 10));
    fc.assert(
      fc.property(day, fc.constantFrom(...steps), (given, step) => {
        const start = periodStart(given, step);
        const end = periodEnd(start, step);
        expect(start <= given && given <= end).toBe(true);
        expect(periodStart(start, step)).toBe(start);
        expect(periodStart(end, step)).toBe(start);
      }),
    );
  });
});

describe('a timeline', () => {
  it('has the suggestion and the verdict of each period, periods without claims too', () => {
    const { step, periods, undated } = timeline([
      claim('2031-03-04', { status: 'speculative', verdict: 'confirmed' }),
      claim('2031-03-02'),
      claim('2031-03-04', { status: null, verdict: 'speculative' }),
      claim(null),
    ]);
    expect(step).toBe('day');
    expect(undated).toBe(1);
    expect(periods.map(({ start, total }) => [start, total])).toEqual([
      ['2031-03-02', 1],
      ['2031-03-03', 0],
      ['2031-03-04', 2],
    ]);
    expect(periods[2]).toMatchObject({
      end: '2031-03-04',
      suggested: { stated: 0, hedged: 1, unknown: 1 },
      decided: { confirmed: 1, speculative: 1, open: 0 },
    });
  });

  it.each([
    ['2031-01-01', '2031-02-10', 'day'],
    ['2031-01-01', '2031-12-31', 'week'],
    ['2031-01-01', '2035-06-01', 'month'],
    ['2020-01-01', '2031-06-01', 'quarter'],
    ['1990-01-01', '2031-06-01', 'year'],
  ])('from %s to %s goes by the %s', (first, last, step) => {
    const made = timeline([claim(last), claim(first)]);
    expect(made.step).toBe(step);
    expect(made.periods.length).toBeLessThanOrEqual(61);
  });

  it('does not fill the time up to an odd year', () => {
    const { periods } = timeline([claim('0001-01-01'), claim('2031-03-04'), claim('9999-12-31')]);
    expect(periods.map(({ start }) => start)).toEqual(['0001-01-01', '2031-01-01', '9999-01-01']);
  });

  it('is empty without claims', () => {
    expect(timeline([])).toEqual({ step: 'day', periods: [], undated: 0 });
  });
});

const anyClaim: fc.Arbitrary<PictureClaim> = fc.record({
  day: fc.option(
    fc
      .date({ min: new Date('2000-01-01'), max: new Date('2040-01-01'), noInvalidDate: true })
      .map((date) => date.toISOString().slice(0, 10)),
  ),
  outlet: fc.constantFrom('The Quay Post', 'The Harbour Post', null),
  status: fc.constantFrom('stated', 'speculative', null),
  verdict: fc.constantFrom('confirmed', 'speculative', null),
});

/** The figures of several tallies added up. */
function sum(tallies: readonly Tally[]): Tally {
  const all = tallyOf([]);
  for (const { total, suggested, decided } of tallies) {
    all.total += total;
    for (const key of ['stated', 'hedged', 'unknown'] as const) all.suggested[key] += suggested[key];
    for (const key of ['confirmed', 'speculative', 'open'] as const) all.decided[key] += decided[key];
  }
  return all;
}

describe('pictures of any claims', () => {
  it('count each dated claim once in time, and each claim once by outlet', () => {
    fc.assert(
      fc.property(fc.array(anyClaim), (claims) => {
        const { periods, undated } = timeline(claims);
        expect(sum(periods)).toEqual(tallyOf(claims.filter(({ day }) => day !== null)));
        expect(undated).toBe(claims.filter(({ day }) => day === null).length);
        expect(sum(byOutlet(claims))).toEqual(tallyOf(claims));
        for (const { start, end } of periods) expect(start <= end).toBe(true);
      }),
    );
  });

  it('have the outlet with most claims first', () => {
    const claims = [claim(null, { outlet: null }), claim(null), claim(null)];
    expect(byOutlet(claims).map(({ outlet, total }) => [outlet, total])).toEqual([
      ['The Quay Post', 2],
      [null, 1],
    ]);
  });
});
