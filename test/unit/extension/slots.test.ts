import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Slots } from '../../../extension/review/desk/slots';

describe('places of drawn rows', () => {
  it('stay those of rows that stay, and pass from rows that go to rows that come', () => {
    const slots = new Slots();
    const before = slots.place(['a', 'b', 'c']);
    const after = slots.place(['b', 'c', 'd']);
    expect([after.get('b'), after.get('c'), after.get('d')]).toEqual([
      before.get('b'),
      before.get('c'),
      before.get('a'),
    ]);
  });

  it('are never those of two rows, whatever is drawn after what', () => {
    const drawn = fc.uniqueArray(fc.constantFrom(...'abcdefgh'));
    fc.assert(
      fc.property(fc.array(drawn, { maxLength: 12 }), (lists) => {
        const slots = new Slots();
        for (const ids of lists) {
          const placed = slots.place(ids);
          expect([...placed.keys()]).toEqual(ids);
          expect(new Set(placed.values()).size).toBe(ids.length);
        }
      }),
    );
  });
});
