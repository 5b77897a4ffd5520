import { describe, expect, it } from 'vitest';
import { rolesIn } from './read';

const cases: [string, imposer: string | null, target: string | null][] = [
  ['Switzerland froze the assets of Varga Lines.', 'Switzerland', 'Varga Lines'],
  ['The ministry banned imports from Norland.', 'ministry', 'Norland'],
  ['The order prohibits transactions with Varga Lines.', null, 'Varga Lines'],
  ['The assets were frozen by the European Union.', 'European Union', null],
  ['The committee talked about frozen assets of the fund.', null, null],
];

describe('roles of a measure told by what it does', () => {
  it.each(cases)('%s', (sentence, imposer, target) => {
    const found = rolesIn(sentence);
    expect([found.imposer, found.target]).toEqual([imposer, target]);
  });
});
