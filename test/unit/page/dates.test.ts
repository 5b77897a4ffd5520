import { describe, expect, it } from 'vitest';
import { isoDate } from '../../../src/page/dates';

describe('isoDate', () => {
  it.each([
    ['2024-03-05T14:30:00Z', '2024-03-05T14:30:00.000Z'],
    ['2024-03-05T23:30:00-05:00', '2024-03-06T04:30:00.000Z'],
    ['2024-03-05T01:00+0200', '2024-03-04T23:00:00.000Z'],
    ['2024-03-05 14:30:00.123 UTC', '2024-03-05T14:30:00.000Z'],
    ['Tue, 05 Mar 2024 14:30:00 +0100', '2024-03-05T13:30:00.000Z'],
  ])('tells %s in UTC', (value, expected) => {
    expect(isoDate(value)).toBe(expected);
  });

  it.each([
    ['2024-03-05', '2024-03-05'],
    ['20240305', '2024-03-05'],
    ['2024/3/5', '2024-03-05'],
    ['March 5th, 2024', '2024-03-05'],
    ['5 March 2024', '2024-03-05'],
    // Without its zone a time does not say when; the day stands.
    ['2024-03-05T14:30:00', '2024-03-05'],
    ['2024-03-05T99:30:00Z', '2024-03-05'],
  ])('keeps the bare date of %s', (value, expected) => {
    expect(isoDate(value)).toBe(expected);
  });

  it.each([
    '',
    'yesterday',
    '2024-02-30',
    '2024-13-01',
    '03/04/2024',
    '1709649000',
    'Brumaire 5, 2024',
    '0000-01-01',
  ])('does not guess at "%s"', (value) => {
    expect(isoDate(value)).toBeNull();
  });
});
