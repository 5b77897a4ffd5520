import { describe, expect, it } from 'vitest';
import { entityGroups, splitClaims } from '../../../extension/popup/groups';
import type { Official } from '../../../src/detect/types';
import type { Item } from '../../../src/items';
import type { Annotation } from '../../../src/store/model';

const text =
  'Minister Ada Holm spoke. A senior official agreed. Holm, the finance minister, left. Holm returned.';

function mention(words: string, from: number, official: Partial<Official>): Item {
  const start = text.indexOf(words, from);
  const span = { start, end: start + words.length };
  const detected = { ...span, entity: 'x', name: null, role: null, anonymous: false, ...official };
  return { ...span, kind: 'official', detected, annotation: null, outside: false };
}

const holm = { entity: 'holm', name: 'Ada Holm' };
const mentions = [
  mention('Minister Ada Holm', 0, { ...holm, role: 'Minister' }),
  mention('A senior official', 0, { entity: 'unnamed 1', role: 'senior official', anonymous: true }),
  mention('Holm', text.indexOf('agreed'), { ...holm, role: 'the finance minister' }),
  mention('Holm', text.indexOf('left'), { ...holm, role: 'minister' }),
];

describe('entityGroups', () => {
  it('puts the mentions of one person together, with the roles once each', () => {
    const [first] = entityGroups(mentions, 'official', text);
    expect(first).toMatchObject({
      label: 'Ada Holm',
      roles: ['Minister', 'the finance minister'],
      named: true,
    });
    expect(first?.mentions).toHaveLength(3);
  });

  it('calls an unnamed person by the words of the text, after the named', () => {
    const groups = entityGroups(mentions, 'official', text);
    expect(groups.map(({ label }) => label)).toEqual(['Ada Holm', 'A senior official']);
    expect(groups[1]).toMatchObject({ named: false, anonymous: true });
  });

  it('gives what the reader marked by hand a row of its own', () => {
    const own: Item = {
      kind: 'official',
      start: 0,
      end: 8,
      detected: null,
      annotation: { id: 'a' } as Annotation,
      outside: false,
    };
    const groups = entityGroups([own], 'official', text);
    expect(groups).toMatchObject([{ label: 'Minister', annotation: { id: 'a' } }]);
  });

  it('leaves other kinds out', () => {
    expect(entityGroups(mentions, 'institution', text)).toEqual([]);
  });
});

describe('splitClaims', () => {
  const claim = (start: number, verdict: Annotation['verdict']): Item => ({
    kind: 'claim',
    start,
    end: start + 5,
    detected: null,
    outside: false,
    annotation: verdict && ({ verdict } as Annotation),
  });

  it('keeps a row where it was when its verdict changes, and sorts it anew for a new list', () => {
    const settled = new Map<string, boolean>();
    expect(splitClaims([claim(0, null), claim(9, 'confirmed')], settled)).toMatchObject({
      untagged: [{ start: 0 }],
      tagged: [{ start: 9 }],
    });
    const later = [claim(0, 'speculative'), claim(9, null)];
    expect(splitClaims(later, settled)).toMatchObject({ untagged: [{ start: 0 }], tagged: [{ start: 9 }] });
    expect(splitClaims(later, new Map())).toMatchObject({ untagged: [{ start: 9 }], tagged: [{ start: 0 }] });
  });
});
