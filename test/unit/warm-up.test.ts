import { describe, expect, it } from 'vitest';
import { detect } from '../../src/engine';
import { SENTENCES, warmUp } from '../../src/warm-up';
import { sampleText } from '../bench/sample-article';

describe('warming up', () => {
  it('runs every step: people, bodies, claims told as fact and hedged, with sources, cues and roles', () => {
    const { officials, institutions, claims } = detect(SENTENCES);
    expect(officials.length).toBeGreaterThan(2);
    expect(institutions.length).toBeGreaterThan(1);
    expect(new Set(claims.map(({ status }) => status))).toEqual(new Set(['stated', 'speculative']));
    expect(claims.some(({ cues }) => cues.length > 0)).toBe(true);
    for (const role of ['source', 'imposer', 'target', 'measure', 'date', 'instrument'] as const)
      expect(
        claims.some((claim) => claim[role] !== null),
        role,
      ).toBe(true);
  });

  it('changes nothing of what is found', () => {
    const text = sampleText(3000);
    const before = detect(text);
    warmUp();
    warmUp();
    expect(detect(text)).toEqual(before);
  });
});
