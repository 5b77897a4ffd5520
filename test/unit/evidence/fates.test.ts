import { describe, expect, it } from 'vitest';
import { describe as describePlace } from '../../../src/anchor';
import { detect } from '../../../src/engine';
import { fatesIn } from '../../../src/evidence/fates';
import type { Annotation } from '../../../src/store/model';
import { suggestionOf } from '../../../src/suggestion';

const PORTS =
  'The council of ministers imposed an arms embargo on the coastal province on Tuesday and banned four officials from travel.';
const SALT =
  'The finance ministry reportedly imposed sanctions on the Harbour Salt Company on Thursday, freezing its assets.';
const MINE =
  'The ministry of trade on Wednesday banned imports from the copper mine and froze the accounts of its owners.';
const BANK =
  'The ministry of finance said on Monday that it had imposed sanctions on the Northern Shipping Bank and frozen its assets.';
const TALK =
  'People in the old town said that they had read of the decision in the papers, and that prices had not moved so far.';
const REST =
  'Nothing else was decided on that day, and the council will meet again in the autumn, it was said.';

const before = [PORTS, TALK, BANK, MINE, SALT, REST].join('\n\n');
const after = [MINE, PORTS.replace('four', 'five'), TALK, SALT.replace('reportedly ', ''), REST].join('\n\n');

let made = 0;
function saved(words: string, changes: Partial<Annotation> = {}): Annotation {
  const at = before.indexOf(words);
  const detection = detect(before);
  const claim = detection.claims.find(({ start, end }) => start <= at && at < end);
  if (!claim) throw new Error(`no claim with "${words}"`);
  made += 1;
  return {
    id: `0190a0b1-0000-7000-8000-00000000000${made}`,
    page: 'https://news.example/a',
    kind: 'claim',
    selectors: describePlace(before, claim.start, claim.end),
    suggestion: suggestionOf(before, detection, claim),
    verdict: 'confirmed',
    note: '',
    tags: [],
    dismissed: false,
    textHash: 'a'.repeat(64),
    created: '2026-03-12T08:00:00Z',
    modified: '2026-03-12T08:00:00Z',
    ...changes,
  };
}

const ports = saved('four officials');
const salt = saved('Harbour Salt');
const mine = saved('copper mine');
const bank = saved('Northern Shipping Bank');
const all = [ports, salt, mine, bank];

describe('fatesIn', () => {
  it('tells what was reworded, what reads as before and what is gone', () => {
    const fates = fatesIn(after, all, detect(after));
    expect(fates.map(({ annotation, state }) => [annotation.id, state])).toEqual([
      [ports.id, 'reworded'],
      [salt.id, 'reworded'],
      [mine.id, 'same'],
      [bank.id, 'gone'],
    ]);
    expect(fates[0]?.change).toEqual({
      replacements: [{ before: 'four officials', after: 'five officials' }],
      hedge: null,
    });
    expect(fates[1]?.change?.hedge).toEqual({ change: 'vanished', words: ['reportedly'] });
  });

  it('calls out no hedge where the text was not detected in', () => {
    const [, second] = fatesIn(after, all, null);
    expect(second).toMatchObject({ state: 'reworded', change: { hedge: null } });
  });

  it('has everything as it was in the text it was saved in', () => {
    expect(fatesIn(before, all, detect(before)).map(({ state }) => state)).toEqual(all.map(() => 'same'));
  });

  it('says nothing of what was dismissed or stands outside of the article', () => {
    const left = [saved('copper mine', { dismissed: true }), saved('copper mine', { textHash: null })];
    expect(fatesIn(after, left, detect(after))).toEqual([]);
  });
});
