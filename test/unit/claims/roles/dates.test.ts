import { describe, expect, it } from 'vitest';
import { rolesIn } from './read';

const cases: [string, string | null][] = [
  ['On July 18, 2012, Treasury designated Varga Lines.', 'July 18, 2012'],
  ['The EU imposed sanctions on Norland earlier this month.', 'earlier this month'],
  ['The EU on Tuesday imposed sanctions on Norland.', 'Tuesday'],
  ['Last year, the US imposed sanctions on Turkey.', 'Last year'],
  ['Varga Lines was sanctioned by the United States in 2019.', '2019'],
  ['Sanctions on Norland could be lifted as early as Monday.', 'as early as Monday'],
  ['OFAC today designated Varga Lines.', 'today'],
  ['The ministry said Friday that sanctions on Norland would stay.', null],
  ['The sanctions on Norland remain, the minister said on Sunday.', null],
  ['The United States may impose sanctions on 1,200 ships.', null],
];

describe('the date of a measure', () => {
  it.each(cases)('%s', (sentence, date) => {
    expect(rolesIn(sentence).date).toBe(date);
  });
});
