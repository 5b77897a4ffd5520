import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pollution, targets } from '../../fuzz/targets';

/** A few of the cases that `npm run fuzz` tries. */
describe('whatever it is given,', { timeout: 120_000 }, () => {
  it.each([...targets])('%s answers with something sound or a reason', async (_, { property, quick }) => {
    await fc.assert(property, { numRuns: quick });
    expect(pollution()).toStrictEqual([]);
  });
});
