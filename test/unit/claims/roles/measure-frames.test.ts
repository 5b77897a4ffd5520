import { describe, expect, it } from 'vitest';
import { rolesIn } from './read';

/** Who imposes, against whom, which measure. */
const cases: [string, imposer: string | null, target: string | null, measure: string][] = [
  ['The United States imposed sanctions on Norland on Monday.', 'United States', 'Norland', 'sanctions'],
  [
    'The European Union has already extended its sanctions against Norland.',
    'European Union',
    'Norland',
    'sanctions',
  ],
  ['US slaps sanctions on Norland shipping firms', 'US', 'Norland shipping firms', 'sanctions'],
  ['U.S. sanctions on Syria have hurt trade.', 'U.S.', 'Syria', 'sanctions'],
  ['The U.N. arms embargo against Eritrea was never kept.', 'U.N.', 'Eritrea', 'arms embargo'],
  ['Sanctions imposed by the EU on Belarus hit the potash trade.', 'EU', 'Belarus', 'Sanctions'],
  [
    'Sanctions on Belarus were lifted by the European Council last week.',
    'European Council',
    'Belarus',
    'Sanctions',
  ],
  ['The EU’s asset freeze covers eleven judges.', 'EU', 'eleven judges', 'asset freeze'],
  ['Britain agreed to ease sanctions on Sudan.', 'Britain', 'Sudan', 'sanctions'],
  ['The envoy urged China to lift its export ban on graphite.', 'China', 'graphite', 'export ban'],
  ['Canada, which imposed a travel ban on the general, said nothing.', 'Canada', 'general', 'travel ban'],
  ['The council hit Norland with an oil embargo.', 'council', 'Norland', 'oil embargo'],
  ['Norland was hit with new economic sanctions.', null, 'Norland', 'economic sanctions'],
  ['Harbour Salt faces sanctions.', null, 'Harbour Salt', 'sanctions'],
  ['The company is under U.S. sanctions.', 'U.S.', 'company', 'sanctions'],
  ['Tankers of the line evaded U.N. sanctions on North Korea.', 'U.N.', 'North Korea', 'sanctions'],
  ['Washington waived sanctions on Iranian oil exports.', 'Washington', 'Iranian oil exports', 'sanctions'],
  ['Japan will align and expand targeted sanctions against Russia.', 'Japan', 'Russia', 'targeted sanctions'],
  ['The ministry announced a new round of sanctions against Belarus.', 'ministry', 'Belarus', 'sanctions'],
  ['It imposed sanctions on them.', null, null, 'sanctions'],
  ['The impact of sanctions on the harvest is unclear.', null, null, 'sanctions'],
  [
    'Asset freezes and travel bans on Cuban officials stay in force.',
    null,
    'Cuban officials',
    'Asset freezes and travel bans',
  ],
  [
    'The United States imposed sanctions on Germany, France and Italy for the pact.',
    'United States',
    'Germany, France and Italy',
    'sanctions',
  ],
  ['The government imposed sanctions and the price of bread rose.', 'government', null, 'sanctions'],
  ['Officials said on Tuesday that sanctions on Monday were likely.', null, null, 'sanctions'],
];

describe('roles of a measure named by a noun', () => {
  it.each(cases)('%s', (sentence, imposer, target, measure) => {
    const found = rolesIn(sentence);
    expect([found.imposer, found.target, found.measure]).toEqual([imposer, target, measure]);
  });
});
