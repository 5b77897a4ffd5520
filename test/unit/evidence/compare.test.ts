import { describe, expect, it } from 'vitest';
import { compareTexts } from '../../../src/evidence/compare';

const article = 'Ports closed\n\nThe ministry closed four ports.\n\nShips wait outside.';

describe('compareTexts', () => {
  it.each([
    ['the same letters', article, 'same'],
    ['other white space and quote marks', article.replace('four ports', 'four\u00a0 ports'), 'same'],
    ['a paragraph added on top', article.replace('Ports closed', 'Ports closed\n\nUpdate: rain.'), 'longer'],
    ['a paragraph added at the end', `${article}\n\nMore follows.`, 'longer'],
    ['a paragraph deleted', article.replace('\n\nShips wait outside.', ''), 'shorter'],
    ['a number replaced', article.replace('four', 'five'), 'changed'],
    ['paragraphs in another order', article.split('\n\n').toReversed().join('\n\n'), 'changed'],
  ])('calls %s so', (_, after, expected) => {
    expect(compareTexts(article, after)).toBe(expected);
  });
});
