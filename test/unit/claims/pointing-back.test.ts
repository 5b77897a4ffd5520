import { describe, expect, it } from 'vitest';
import { detect } from '../../../src/engine';

/** Sentences without a word for a measure, which only what stands around them makes claims, or not. */

const article = (sentence: string): string =>
  `The council imposed sanctions on the Harbour Salt Company on Monday. ${sentence} The sanctions freeze its assets in the union.`;

const isClaim = (sentence: string): boolean => {
  const text = article(sentence);
  const start = text.indexOf(sentence);
  return detect(text).claims.some((claim) => claim.start === start);
};

const claims = [
  'The measures took effect at once.',
  'They also bar its directors from entering the union.',
  'The move is meant to punish the company for its trade with the junta.',
];
const others = [
  'The company was founded in 1921 by two brothers.',
  'The weather in the harbour was fair on Sunday.',
  'Its director, a keen sailor, lives in the old town.',
];

describe('a sentence beside sanctions', () => {
  it.each(claims)('is a claim: %s', (sentence) => expect(isClaim(sentence)).toBe(true));
  it.each(others)('is none: %s', (sentence) => expect(isClaim(sentence)).toBe(false));
});
