import { describe, expect, it } from 'vitest';
import { DAY, whenOf } from '../../../src/ledger/days';

const read = (words: string | null, reported = '2031-03-04') => {
  const { day, year } = whenOf(words, Date.parse(reported));
  return [new Date(day * DAY).toISOString().slice(0, 10), year];
};

describe('the day of a measure', () => {
  it.each([
    [null, '2031-03-04'],
    ['Monday', '2031-03-04'],
    ['yesterday', '2031-03-04'],
    ['in the coming weeks', '2031-03-04'],
    ['', '2031-03-04'],
    ['on 15 January 2029', '2029-01-15'],
    ['Jan. 15, 2029', '2029-01-15'],
    ['January 15th', '2031-01-15'],
    ['the 3rd of May', '2031-05-03'],
    ['in late December', '2030-12-15'],
    ['in May 2030', '2030-05-15'],
    ['it may', '2031-03-04'],
    ['2029-02-03', '2029-02-03'],
    ['in 2031', '2031-03-04'],
    ['on 45 March', '2031-03-04'],
  ])('%j is %s', (words, expected) => {
    expect(read(words)).toEqual([expected, null]);
  });

  it.each([
    ['in 2014', 2014],
    ['last year', 2030],
    ['eight years ago', 2023],
    ['a year earlier', 2030],
    ['12 years ago', 2019],
  ])('%j is the year %d', (words, year) => {
    expect(read(words)[1]).toBe(year);
  });
});
