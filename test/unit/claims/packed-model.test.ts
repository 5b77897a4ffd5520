import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MOST_KEYS } from '../../../src/claims/hash';
import { LARGEST, packFeatures, unpackFeatures, ZERO } from '../../../src/claims/packed-model';

const scales = (models: number): number[] => new Array<number>(models).fill(1);

const weight = fc.integer({ min: -LARGEST, max: LARGEST });

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
        const packed = { scales: scales(models), ...packFeatures(features) };
        expect(packed.keys + packed.weights).toMatch(/^[ -~]*$/);
        const { keys, codes } = unpackFeatures(packed);
        expect([...keys]).toEqual(features.map(({ key }) => key));
        expect(Array.from(codes, (code) => code - ZERO)).toEqual(features.flatMap(({ weights }) => weights));
      }),
    );
  });

  it.each([
    ['have fewer weights than keys', 2, '!!', 'OOO'],
    ['have more weights than keys', 1, '!', 'OO'],
    ['end within a key', 1, '!O', 'O'],
    ['lead beyond the last key', 1, '~~~~~!', 'O'],
  ])('that %s are refused', (_, models, keys, weights) => {
    expect(() => unpackFeatures({ scales: scales(models), keys, weights })).toThrow('npm run train:claims');
  });
});
