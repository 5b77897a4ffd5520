import fc from 'fast-check';
import { v7 } from 'uuid';
import { describe, expect, it } from 'vitest';
import { idCuts } from '../../../src/store/id-stretches';

const at = (time: number) => v7({ msecs: time });

describe('idCuts', () => {
  it('cuts evenly made ids into stretches of like size', () => {
    const ids = Array.from({ length: 1000 }, (_, index) => at(Date.UTC(2026, 0, 1) + index * 60_000));
    const bounds = ['', ...idCuts(ids[0]!, ids.at(-1)!, 10), '~'];
    const sizes = bounds
      .slice(1)
      .map((upper, index) => ids.filter((id) => id >= bounds[index]! && id < upper).length);
    expect(sizes).toHaveLength(10);
    expect(Math.min(...sizes)).toBeGreaterThan(95);
    expect(Math.max(...sizes)).toBeLessThan(105);
  });

  it('are in order, whatever the ids', () => {
    fc.assert(
      fc.property(fc.uuid(), fc.uuid(), fc.integer({ min: 1, max: 40 }), (one, other, count) => {
        const cuts = idCuts(one, other, count);
        expect(cuts).toEqual(cuts.toSorted());
        expect(new Set(cuts).size).toBeLessThanOrEqual(count);
      }),
    );
  });

  it('leaves ids of one time, and what is no UUID, in one stretch', () => {
    const id = at(Date.UTC(2026, 0, 1));
    expect(idCuts(id, id, 8)).toEqual([]);
    expect(idCuts('first', 'second', 8)).toEqual([]);
  });
});
