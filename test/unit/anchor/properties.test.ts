import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  createIndex,
  describe as describePlace,
  resolve,
  resolveAll,
  resolveInSlices,
  type Selectors,
} from '../../../src/anchor';
import { ARTICLE } from './article';

const WORDS = [
  'the',
  'Crew',
  'מים',
  'سفينة',
  'e\u0301te\u0301',
  'ﬁsh',
  '14',
  '港',
  '🚢',
  '\ud83d',
  '\udea2',
  '“',
  "'",
  '.',
  '\u00ad',
  '\u200f',
];
/** Texts of any kind: any code units, words of many scripts that repeat, parts of an article. */
const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 80 }),
  fc
    .array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 60 })
    .map((units) => String.fromCharCode(...units)),
  fc
    .array(fc.constantFrom(...WORDS, ' ', '\n\n', '\u00a0'), { maxLength: 120 })
    .map((parts) => parts.join('')),
  fc
    .tuple(fc.nat(ARTICLE.length), fc.nat(ARTICLE.length))
    .map(([a, b]) => ARTICLE.slice(Math.min(a, b), Math.max(a, b))),
);
const textAndRange = fc.tuple(anyText, fc.nat(), fc.nat()).map(([text, a, b]) => {
  const [one, two] = [a % (text.length + 1), b % (text.length + 1)];
  return { text, start: Math.min(one, two), end: Math.max(one, two) };
});

const cutsPair = (text: string, at: number) =>
  /^[\ud800-\udbff][\udc00-\udfff]$/.test(text.slice(at - 1, at + 1)) && at > 0;

const anyNumber = fc.oneof(fc.integer(), fc.double(), fc.nat(200));
const anySelectors: fc.Arbitrary<Selectors> = fc.record(
  {
    quote: fc.record({
      type: fc.constant('TextQuoteSelector' as const),
      exact: anyText,
      prefix: anyText,
      suffix: anyText,
    }),
    position: fc.option(
      fc.record({ type: fc.constant('TextPositionSelector' as const), start: anyNumber, end: anyNumber }),
    ),
    twin: fc.double(),
    rival: fc.double(),
  },
  { requiredKeys: ['quote', 'position'] },
);

const isSound = (text: string, anchor: ReturnType<typeof resolve>) => {
  expect(anchor.score).toBeGreaterThanOrEqual(0);
  expect(anchor.score).toBeLessThanOrEqual(1);
  if (anchor.state === 'orphan') return;
  expect(Number.isInteger(anchor.start) && Number.isInteger(anchor.end)).toBe(true);
  expect(anchor.start).toBeGreaterThanOrEqual(0);
  expect(anchor.end).toBeGreaterThanOrEqual(anchor.start);
  expect(anchor.end).toBeLessThanOrEqual(text.length);
};
const RUNS = { numRuns: 1000 };

describe('describe and resolve', () => {
  it('give the same range for any text and range', () => {
    fc.assert(
      fc.property(textAndRange, ({ text, start, end }) => {
        const anchor = resolve(createIndex(text), describePlace(text, start, end));
        // A range that would cut a surrogate pair takes in the whole character.
        const from = cutsPair(text, start) ? start - 1 : start;
        const to = start === end ? from : cutsPair(text, end) ? end + 1 : end;
        expect(anchor).toEqual({ state: 'exact', start: from, end: to, score: 1 });
      }),
      RUNS,
    );
  });

  it('never cut a character', () => {
    fc.assert(
      fc.property(textAndRange, anyText, ({ text, start, end }, front) => {
        const after = front + text;
        const anchor = resolve(createIndex(after), describePlace(text, start, end));
        isSound(after, anchor);
        if (anchor.state === 'orphan') return;
        expect(cutsPair(after, anchor.start)).toBe(false);
        expect(cutsPair(after, anchor.end)).toBe(false);
      }),
      RUNS,
    );
  });
});

describe('resolve', () => {
  it('takes half a character that has become a whole one for no place', () => {
    const half = describePlace('\ud83d', 0, 1);
    expect(resolve(createIndex('\ud83d\udea2'), half).state).toBe('orphan');
  });

  it('takes any selectors, never throws, and answers inside the text', () => {
    fc.assert(
      fc.property(anyText, anySelectors, (text, selectors) => {
        const anchor = resolve(createIndex(text), selectors);
        isSound(text, anchor);
        if (anchor.state === 'orphan') return;
        expect(cutsPair(text, anchor.start)).toBe(false);
        expect(cutsPair(text, anchor.end)).toBe(false);
      }),
      RUNS,
    );
  });

  it('places or orphans every one of a list, in order, at once or in slices', async () => {
    await fc.assert(
      fc.asyncProperty(anyText, fc.array(anySelectors, { maxLength: 8 }), async (text, list) => {
        const index = createIndex(text);
        const anchors = resolveAll(index, list);
        expect(anchors).toHaveLength(list.length);
        expect(anchors).toEqual(list.map((selectors) => resolve(index, selectors)));
        expect(
          await resolveInSlices(createIndex(text), list, { budgetMs: 0, yield: async () => {} }),
        ).toEqual(anchors);
      }),
      { numRuns: 200 },
    );
  });

  it('finds a place of an article again when any words of the sentence were replaced', () => {
    const sentences = [...ARTICLE.matchAll(/[A-Z][^.\n]{59,}\./g)].map((match) => ({
      start: match.index,
      end: match.index + match[0].length,
    }));
    fc.assert(
      fc.property(fc.constantFrom(...sentences), fc.infiniteStream(fc.nat(5)), ({ start, end }, dice) => {
        const quote = ARTICLE.slice(start, end);
        const other = quote.replace(/\b[a-z]{3,}\b/g, (word) => (dice.next().value === 0 ? 'lorem' : word));
        const after = ARTICLE.slice(0, start) + other + ARTICLE.slice(end);
        const anchor = resolve(createIndex(after), describePlace(ARTICLE, start, end));
        expect(anchor).toMatchObject({ start, end: start + other.length });
        expect(['exact', 'edited', 'changed']).toContain(anchor.state);
      }),
      { numRuns: 300 },
    );
  });
});

describe('resolveInSlices', () => {
  const list = Array.from({ length: 5 }, (_, i) => describePlace(ARTICLE, i * 50, i * 50 + 60));

  it('gives the thread away as often as the budget says', async () => {
    let pauses = 0;
    await resolveInSlices(createIndex(`Changed. ${ARTICLE}`), list, {
      budgetMs: 0,
      yield: async () => {
        pauses++;
      },
    });
    expect(pauses).toBeGreaterThanOrEqual(list.length);
  });

  it('ends when it is told to', async () => {
    const stop = new AbortController();
    const work = resolveInSlices(createIndex(ARTICLE), list, {
      budgetMs: 0,
      yield: async () => stop.abort(new Error('the page went away')),
      signal: stop.signal,
    });
    await expect(work).rejects.toThrow('the page went away');
  });
});
