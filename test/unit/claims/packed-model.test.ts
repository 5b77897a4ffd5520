import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MOST_KEYS } from '../../../src/claims/hash';
import { packFeatures, unpackFeatures } from '../../../src/claims/packed-model';

const base64 = (bytes: Uint8Array): string => btoa(String.fromCharCode(...bytes));

describe('packed features', () => {
  it('come back as they were', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.tuple(fc.nat({ max: MOST_KEYS - 1 }), fc.integer({ min: -127, max: 127 })), {
          selector: ([key]) => key,
          maxLength: 60,
        }),
        (features) => {
          features.sort(([a], [b]) => a - b);
          const keys = features.map(([key]) => key);
          const weights = features.map(([, weight]) => weight);
          const unpacked = unpackFeatures(base64(packFeatures(keys, weights)));
          expect([...unpacked.keys]).toEqual(keys);
          expect([...unpacked.weights]).toEqual(weights);
        },
      ),
    );
  });

  it.each([
    ['end after a key', [5, 1, 7]],
    ['end within a key', [5, 1, 0x80]],
    ['lead beyond the last key', [0xff, 0xff, 0xff, 0x7f, 1]],
  ])('that %s are refused', (_, bytes) => {
    expect(() => unpackFeatures(base64(Uint8Array.from(bytes)))).toThrow('npm run train:claims');
  });
});
