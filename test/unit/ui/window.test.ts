import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { blocksOf, scrollToShow, stepOf, windowOf } from '../../../extension/review/desk/window';

const list = fc.record({
  count: fc.integer({ min: 1, max: 100_000 }),
  row: fc.integer({ min: 1, max: 200 }),
  top: fc.integer({ min: 0, max: 20_000_000 }),
  height: fc.integer({ min: 1, max: 3000 }),
});

describe('windowOf', () => {
  it('draws every row that is seen, and never more than a screen and its margins', () => {
    fc.assert(
      fc.property(list, ({ count, row, top, height }) => {
        const { from, to } = windowOf(count, row, top, height);
        expect(from).toBeGreaterThanOrEqual(0);
        expect(to).toBeLessThanOrEqual(count);
        expect(to - from).toBeLessThanOrEqual(Math.ceil(height / row) + 18);
        for (const seen of [Math.floor(top / row), Math.floor((top + height - 1) / row)]) {
          if (seen >= count) continue;
          expect(from).toBeLessThanOrEqual(seen);
          expect(to).toBeGreaterThan(seen);
        }
      }),
    );
  });

  it('draws every row that is seen until the next step of the scroller', () => {
    fc.assert(
      fc.property(list, ({ count, row, top, height }) => {
        const step = stepOf(row, top);
        expect(step).toBeLessThanOrEqual(top);
        const { from, to } = windowOf(count, row, step, height);
        for (const seen of [Math.floor(top / row), Math.floor((top + height - 1) / row)]) {
          if (seen >= count) continue;
          expect(from).toBeLessThanOrEqual(seen);
          expect(to).toBeGreaterThan(seen);
        }
      }),
    );
  });

  it('draws one row as long as the height of a row is not known', () => {
    expect(windowOf(500, 0, 0, 600)).toEqual({ from: 0, to: 1 });
  });

  it('draws what is seen and nothing more of a list that has just come', () => {
    expect(windowOf(500, 50, 1000, 600, false)).toEqual({ from: 20, to: 32 });
    expect(windowOf(500, 50, 1010, 600, false)).toEqual({ from: 20, to: 33 });
    expect(windowOf(5, 50, 0, 600, false)).toEqual({ from: 0, to: 5 });
  });

  it('draws nothing of an empty list', () => {
    expect(windowOf(0, 40, 0, 600)).toEqual({ from: 0, to: 0 });
  });
});

describe('scrollToShow', () => {
  it('leaves a row in sight where it is', () => {
    expect(scrollToShow(3, 50, 100, 400, 30)).toBeNull();
  });
  it('scrolls up to a row above', () => {
    expect(scrollToShow(1, 50, 100, 400, 30)).toBe(50);
  });
  it('scrolls down until the row is wholly seen below the head', () => {
    expect(scrollToShow(20, 50, 0, 400, 30)).toBe(21 * 50 - 400 + 30);
  });
});

describe('blocksOf', () => {
  it('reads what is drawn and more on either side, in blocks that change seldom', () => {
    fc.assert(
      fc.property(list, ({ count, row, top, height }) => {
        const drawn = windowOf(count, row, top, height);
        const read = blocksOf(count, drawn.from, drawn.to);
        expect(read.from).toBeLessThanOrEqual(drawn.from);
        expect(read.to).toBeGreaterThanOrEqual(Math.min(count, drawn.to));
        expect(read.to).toBeLessThanOrEqual(count);
        if (read.from > 0) expect(drawn.from - read.from).toBeGreaterThan(40);
        if (read.to < count) expect(read.to - drawn.to).toBeGreaterThan(40);
      }),
    );
    expect(blocksOf(1000, 100, 120)).toEqual(blocksOf(1000, 101, 121));
  });
});
