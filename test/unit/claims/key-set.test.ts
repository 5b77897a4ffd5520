import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { KeySet } from '../../../src/claims/key-set';

const BOUND = 500;
const someKeys = fc.array(fc.nat({ max: BOUND - 1 }), { maxLength: 200 });

describe('a set of keys', () => {
  it('numbers the keys of all lists in their order, and no others', () => {
    fc.assert(
      fc.property(fc.array(someKeys, { maxLength: 3 }), (lists) => {
        const members = [...new Set(lists.flat())].sort((a, b) => a - b);
        const set = new KeySet(
          lists.map((keys) => Int32Array.from(keys)),
          BOUND,
        );
        expect(set.size).toBe(members.length);
        const keys = Array.from({ length: BOUND }, (_, key) => key);
        expect(keys.map((key) => set.indexOf(key))).toEqual(keys.map((key) => members.indexOf(key)));
      }),
    );
  });
});
