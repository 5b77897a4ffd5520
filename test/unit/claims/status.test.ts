import { describe, expect, it } from 'vitest';
import type { Status } from '../../../src/detect/types';
import { detect } from '../../../src/engine';

/** Clear cases of the definitions, each in an article that speaks of measures. */

const before = 'The council imposed sanctions on the Harbour Salt Company on Monday.';
const after = 'The sanctions freeze its assets in the union.';

const cases: [string, Status, string?][] = [
  ['The ministry of trade reportedly banned imports from the copper mine.', 'speculative', 'reportedly'],
  ['The United States has allegedly blacklisted the bank.', 'speculative', 'allegedly'],
  ['Canada may lift the embargo.', 'speculative', 'may lift'],
  ['The governments might impose sanctions on two more banks.', 'speculative', 'might impose'],
  [
    'Officials said on condition of anonymity that the sanctions had been lifted.',
    'speculative',
    'Officials said on condition of anonymity',
  ],
  ['Sanctions could be eased if the talks succeed.', 'speculative', 'could be eased if'],
  ['Western governments weigh new sanctions on two more banks.', 'speculative', 'weigh'],
  ['He said the sanctions were a mistake.', 'speculative', 'were a mistake'],
  ['The envoy urged China to enforce the sanctions.', 'stated'],
  ['The European Union extended its sanctions on Monday.', 'stated'],
  ['It also designated three shipping companies.', 'stated'],
];

describe('the status of a claim', () => {
  it.each(cases)('%s is %s', (sentence, status, cue) => {
    const text = `${before} ${sentence} ${after}`;
    const start = before.length + 1;
    const claim = detect(text).claims.find((found) => found.start === start);
    expect(claim?.status).toBe(status);
    const cues = claim?.cues.map((found) => text.slice(found.start, found.end));
    expect(cues?.[0]).toBe(cue);
  });
});
