import { describe, expect, it } from 'vitest';
import { rolesIn } from './read';

const cases: [string, imposer: string | null, target: string | null, measure: string | null][] = [
  [
    'OFAC today designated Varga Lines and Harbour Salt pursuant to E.O. 13224.',
    'OFAC',
    'Varga Lines and Harbour Salt',
    'designated',
  ],
  ['Varga Lines was sanctioned by the United States in 2019.', 'United States', 'Varga Lines', 'sanctioned'],
  [
    'The Treasury Department has blacklisted three shipping companies.',
    'Treasury Department',
    'three shipping companies',
    'blacklisted',
  ],
  ['The blacklisting of Varga Lines surprised the port.', null, 'Varga Lines', 'blacklisting'],
  ['OFAC’s designation of Varga Lines was announced late.', 'OFAC', 'Varga Lines', 'designation'],
  ['Two banks sanctioned by the EU last year have closed.', 'EU', 'Two banks', 'sanctioned'],
  ['The firm was added to the SDN list in March.', null, 'firm', 'SDN list'],
  [
    'The Commerce Department added Varga Steel to the entity list.',
    'Commerce Department',
    'Varga Steel',
    'entity list',
  ],
  ['Four more ships were also designated today.', null, 'Four more ships', 'designated'],
  ['The European Union will sanction the port authority.', 'European Union', 'port authority', 'sanction'],
  ['Congress considered sanctioning Turkey.', null, 'Turkey', 'sanctioning'],
  ['OFAC is targeting Varga Lines, a joint venture.', 'OFAC', 'Varga Lines', 'targeting'],
  ['The bank, which was designated in 2012, denied it.', null, 'bank', 'designated'],
  ['Also designated today is Varga Steel.', null, 'Varga Steel', 'designated'],
  ['Actors that remain designated are named below.', null, null, 'designated'],
  ['U.S. Blacklists Norland Bank', 'U.S.', 'Norland Bank', 'Blacklists'],
];

describe('roles of a measure told by a verb', () => {
  it.each(cases)('%s', (sentence, imposer, target, measure) => {
    const found = rolesIn(sentence);
    expect([found.imposer, found.target, found.measure]).toEqual([imposer, target, measure]);
  });
});
