import { describe, expect, it } from 'vitest';
import { type Bigrams, exchange } from '../../../tools/word-classes/exchange';

/** Bigrams of texts whose words are numbers; 0 stands at either end. */
function bigramsOf(size: number, texts: readonly number[][]): Bigrams {
  const pairs = new Map<number, number>();
  for (const text of texts)
    [...text, 0].reduce((last, word) => {
      pairs.set(last * size + word, (pairs.get(last * size + word) ?? 0) + 1);
      return word;
    }, 0);
  return { size, pairs };
}

describe('classes by exchange', () => {
  it('puts words together that stand in the same places', () => {
    const nouns = [1, 2, 3];
    const verbs = [4, 5, 6];
    const texts = nouns.flatMap((noun) => verbs.flatMap((verb) => nouns.map((other) => [noun, verb, other])));
    const classes = exchange(bigramsOf(7, texts), 1, 2, 20);
    expect(classes[0]).toBe(0);
    expect(new Set(nouns.map((word) => classes[word])).size).toBe(1);
    expect(new Set(verbs.map((word) => classes[word])).size).toBe(1);
    expect(classes[1]).not.toBe(classes[4]);
  });

  it('gives the same classes each time, all of them in range', () => {
    const texts = Array.from({ length: 200 }, (_, i) => [1 + (i % 7), 8 + (i % 5), 1 + ((i * 3) % 12)]);
    const classes = exchange(bigramsOf(13, texts), 1, 4, 9);
    expect(exchange(bigramsOf(13, texts), 1, 4, 9)).toEqual(classes);
    expect([...classes].every((c, item) => (item === 0 ? c === 0 : c >= 1 && c < 5))).toBe(true);
  });
});
