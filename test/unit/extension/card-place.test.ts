import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { placeBeside, upIntoView } from '../../../extension/content/card/place';

const box = (left: number, top: number, right: number, bottom: number) => ({ left, top, right, bottom });
const card = { width: 320, height: 300 };
const viewport = { width: 1000, height: 800 };

describe('placeBeside', () => {
  it.each([
    ['under the words', box(100, 100, 500, 120), { left: 100, top: 128 }],
    ['above them where there is no room under them', box(100, 600, 500, 640), { left: 100, top: 292 }],
    [
      'beside them where there is room neither under nor above',
      box(50, 200, 500, 640),
      { left: 508, top: 200 },
    ],
    ['on the other side where the first has no room', box(500, 200, 900, 640), { left: 172, top: 200 }],
    ['inside the viewport at its right edge', box(900, 100, 980, 120), { left: 672, top: 128 }],
  ])('puts the card %s', (_, words, expected) => {
    expect(placeBeside(words, card, viewport)).toEqual(expected);
  });

  it('covers no words wherever the card fits beside them', () => {
    const words = fc
      .tuple(
        fc.integer({ min: 0, max: 900 }),
        fc.integer({ min: 0, max: 780 }),
        fc.integer({ min: 1, max: 500 }),
        fc.integer({ min: 1, max: 200 }),
      )
      .map(([left, top, width, height]) =>
        box(left, top, Math.min(1000, left + width), Math.min(800, top + height)),
      );
    fc.assert(
      fc.property(words, (w) => {
        const { left, top } = placeBeside(w, card, viewport);
        const covers =
          left < w.right && left + card.width > w.left && top < w.bottom && top + card.height > w.top;
        const under = w.bottom + 8 + card.height <= 800;
        const above = w.top - 8 - card.height >= 0;
        expect(covers && (under || above)).toBe(false);
      }),
    );
  });
});

describe('upIntoView', () => {
  it.each([
    ['stays where all of it is in sight', { top: 300, bottom: 700 }, 0],
    ['goes up until its end is in sight', { top: 300, bottom: 850 }, 58],
    ['goes no further than its beginning is in sight', { top: 30, bottom: 900 }, 22],
    ['stays where its beginning is out of sight', { top: -50, bottom: 900 }, 0],
  ])('a card that has grown %s', (_, card, expected) => {
    expect(upIntoView(card, 800)).toBe(expected);
  });
});
