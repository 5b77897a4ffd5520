import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { KeySet } from '../../../src/claims/key-set';

const BOUND = 500;

describe('a set of keys', () => {
  it('numbers its keys in their order, and no others', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.nat({ max: BOUND - 1 }), { maxLength: 200 }), (keys) => {
        keys.sort((a, b) => a - b);
        const set = new KeySet(Int32Array.from(keys), BOUND);
        const all = Array.from({ length: BOUND }, (_, key) => key);
        expect(all.map((key) => set.indexOf(key))).toEqual(all.map((key) => keys.indexOf(key)));
      }),
    );
  });
});
