import { describe, expect, it } from 'vitest';
import type { Claim } from '../../../src/detect/types';
import { detect } from '../../../src/engine';
import { replacementsOf, wordingChange } from '../../../src/evidence/wording';
import type { Annotation } from '../../../src/store/model';
import { suggestionOf } from '../../../src/suggestion';

describe('replacementsOf', () => {
  it.each([
    [
      'a number',
      'It named four officials on Monday.',
      'It named five officials on Monday.',
      ['four officials', 'five officials'],
    ],
    ['the last word', 'It froze the assets.', 'It froze the funds.', ['the assets', 'the funds']],
    ['a word taken out', 'It reportedly froze them.', 'It froze them.', ['reportedly froze', 'froze']],
    ['a word put in', 'It froze them.', 'It allegedly froze them.', ['froze', 'allegedly froze']],
  ])('shows %s before and after', (_, before, after, [was, is]) => {
    expect(replacementsOf(before, after)).toEqual([{ before: was, after: is }]);
  });

  it('finds nothing where only the setting differs', () => {
    expect(replacementsOf('the “first”  list', 'the "first" list')).toEqual([]);
  });
});

const HEDGED = 'The ministry may have imposed sanctions on the bank, two officials said.';
const STATED = 'The ministry imposed sanctions on the bank on Monday, freezing its assets.';

function claimIn(text: string): Claim {
  const [claim] = detect(text).claims;
  if (!claim) throw new Error(`no claim in "${text}"`);
  return claim;
}

function saved(text: string): Annotation {
  const claim = claimIn(text);
  return {
    id: '0190a0b1-0000-7000-8000-000000000001',
    page: 'https://news.example/a',
    kind: 'claim',
    selectors: {
      quote: {
        type: 'TextQuoteSelector',
        exact: text.slice(claim.start, claim.end),
        prefix: '',
        suffix: '',
      },
      position: null,
    },
    suggestion: suggestionOf(text, detect(text), claim),
    verdict: null,
    note: '',
    tags: [],
    dismissed: false,
    textHash: null,
    created: '2026-03-12T08:00:00Z',
    modified: '2026-03-12T08:00:00Z',
  };
}

const change = (annotation: Annotation, text: string) => {
  const detected = claimIn(text);
  const { start, end } = detected;
  return wordingChange(
    { annotation, anchor: { state: 'changed', start, end, score: 1 }, outside: false },
    { detected },
    text,
  );
};

describe('wordingChange', () => {
  it('calls out a hedge that vanished, with its words', () => {
    const found = change(saved(HEDGED), STATED);
    expect(found?.hedge?.change).toBe('vanished');
    expect(found?.hedge?.words.join(' ')).toMatch(/\bmay\b/);
  });

  it('calls out a hedge that appeared, with its words', () => {
    const found = change(saved(STATED), HEDGED);
    expect(found?.hedge?.change).toBe('appeared');
    expect(found?.hedge?.words.join(' ')).toMatch(/\bmay\b/);
  });

  it('says nothing of the status where the words are the same', () => {
    const annotation = saved(STATED);
    if (annotation.suggestion) annotation.suggestion.status = 'speculative';
    expect(change(annotation, STATED)).toBeNull();
  });
});
