import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MOST_KEYS } from '../../../src/claims/hash';
import { type PackedSet, packFeatures, unpackFeatures } from '../../../src/claims/packed-model';

const packed = (models: number, bytes: Uint8Array): PackedSet => ({
  scales: new Array<number>(models).fill(1),
  features: btoa(String.fromCharCode(...bytes)),
});

const weight = fc.integer({ min: -127, max: 127 });

/** Some models' features, with how many models there are. */
const sets = fc.integer({ min: 1, max: 3 }).chain((models) =>
  fc.tuple(
    fc.constant(models),
    fc.uniqueArray(
      fc.record({
        key: fc.nat({ max: MOST_KEYS - 1 }),
        weights: fc.array(weight, { minLength: models, maxLength: models }),
      }),
      { selector: ({ key }) => key, maxLength: 60 },
    ),
  ),
);

describe('packed features', () => {
  it('come back as they were', () => {
    fc.assert(
      fc.property(sets, ([models, features]) => {
        features.sort((a, b) => a.key - b.key);
        const { keys, weights } = unpackFeatures(packed(models, packFeatures(features)));
        expect([...keys]).toEqual(features.map(({ key }) => key));
        expect([...weights]).toEqual(features.flatMap((feature) => feature.weights));
      }),
    );
  });

  it.each([
    ['end after a key', 1, [5, 1, 7]],
    ['end within a key', 1, [5, 1, 0x80]],
    ['end within the weights of a key', 2, [5, 1, 1, 6, 1]],
    ['lead beyond the last key', 1, [0xff, 0xff, 0xff, 0x7f, 1]],
  ])('that %s are refused', (_, models, bytes) => {
    expect(() => unpackFeatures(packed(models, Uint8Array.from(bytes)))).toThrow('npm run train:claims');
  });
});
