import { describe, expect, it } from 'vitest';
import { rolesIn } from './read';

const cases: [string, string | null][] = [
  ['OFAC designated Varga Lines under Executive Order 13810.', 'Executive Order 13810'],
  ['OFAC designated Varga Lines pursuant to E.O. 13224.', 'E.O. 13224'],
  ['Sanctions under Resolution 2270 bind all members.', 'Resolution 2270'],
  [
    'The sanctions in United Nations Security Council Resolution 2231 expired.',
    'United Nations Security Council Resolution 2231',
  ],
  [
    'The assets were frozen under Council Regulation (EU) No 267/2012.',
    'Council Regulation (EU) No 267/2012',
  ],
  ['CAATSA sanctions on Turkey are pending.', 'CAATSA'],
  ['The general was sanctioned under the Global Magnitsky Act.', 'Global Magnitsky Act'],
  ['The Trading with the Enemy Act of 1917 allows an embargo.', 'Trading with the Enemy Act of 1917'],
  ['The order to impose sanctions was an act of haste.', null],
];

describe('the instrument of a measure', () => {
  it.each(cases)('%s', (sentence, instrument) => {
    expect(rolesIn(sentence).instrument).toBe(instrument);
  });
});
