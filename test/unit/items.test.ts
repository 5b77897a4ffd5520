import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { describe as describePlace } from '../../src/anchor';
import type { Claim, Detection, Official } from '../../src/detect/types';
import { mergeItems } from '../../src/items';
import type { PlacedAnnotation } from '../../src/messages';
import type { Annotation, AnnotationKind } from '../../src/store/model';

const claim = (start: number, end: number): Claim => ({
  start,
  end,
  status: 'stated',
  cues: [],
  source: null,
  imposer: null,
  target: null,
  measure: null,
  date: null,
  instrument: null,
});

const official = (start: number, end: number, entity: string): Official => ({
  start,
  end,
  entity,
  name: null,
  role: null,
  anonymous: false,
});

const detection = (claims: Claim[], officials: Official[] = []): Detection => ({
  engine: 'test',
  supported: true,
  officials,
  institutions: [],
  claims,
});

const annotation = (id: string, kind: AnnotationKind, change: Partial<Annotation> = {}): Annotation => ({
  id,
  page: 'https://example.org/',
  kind,
  selectors: describePlace('some words', 0, 4),
  suggestion: null,
  verdict: null,
  note: '',
  tags: [],
  dismissed: false,
  textHash: null,
  created: '2026-01-01T00:00:00.000Z',
  modified: '2026-01-01T00:00:00.000Z',
  ...change,
});

const at = (start: number, end: number, kept: Annotation): PlacedAnnotation => ({
  annotation: kept,
  anchor: { state: 'exact', start, end, score: 1 },
  outside: false,
});

describe('mergeItems', () => {
  it('gives an annotation to the detected claim that shares at least half with it', () => {
    const kept = annotation('a', 'claim', { verdict: 'confirmed' });
    const { shown } = mergeItems(detection([claim(0, 100), claim(100, 200)]), [at(110, 200, kept)]);
    expect(shown.map((item) => item.annotation?.id)).toEqual([undefined, 'a']);
  });

  it('shows an annotation by itself where nothing of its kind is detected there', () => {
    const kept = annotation('a', 'claim');
    const { shown } = mergeItems(detection([claim(0, 100)], [official(200, 210, 'p')]), [at(200, 210, kept)]);
    expect(shown.filter(({ detected }) => detected === null).map(({ annotation }) => annotation?.id)).toEqual(
      ['a'],
    );
  });

  it('holds what is said of one mention for every mention of the same person', () => {
    const kept = annotation('a', 'official', { note: 'met in 2019' });
    const found = detection([], [official(0, 10, 'p'), official(50, 55, 'p'), official(70, 75, 'q')]);
    const { shown } = mergeItems(found, [at(0, 10, kept)]);
    expect(shown.map((item) => item.annotation?.note)).toEqual(['met in 2019', 'met in 2019', undefined]);
  });

  it('leaves out every mention of a person that the reader dismissed', () => {
    const kept = annotation('a', 'official', { dismissed: true });
    const found = detection([], [official(0, 10, 'p'), official(50, 55, 'p'), official(70, 75, 'q')]);
    const { shown, dismissed } = mergeItems(found, [at(0, 10, kept)]);
    expect([shown.length, dismissed.length]).toEqual([1, 2]);
  });

  it('lists what could not be placed', () => {
    const kept = annotation('a', 'note');
    const { shown, orphans } = mergeItems(null, [
      { annotation: kept, anchor: { state: 'orphan', score: 0 }, outside: false },
    ]);
    expect([shown, orphans]).toEqual([[], [kept]]);
  });

  it('brings out every annotation, wherever it stands', () => {
    const span = fc
      .tuple(fc.nat(300), fc.integer({ min: 1, max: 80 }))
      .map(([start, length]) => [start, start + length] as const);
    const kinds = fc.constantFrom<AnnotationKind>('claim', 'official', 'institution', 'note');
    fc.assert(
      fc.property(
        fc.array(span, { maxLength: 8 }),
        fc.array(span, { maxLength: 8 }),
        fc.array(fc.tuple(span, kinds, fc.boolean(), fc.boolean()), { maxLength: 12 }),
        (claims, officials, kept) => {
          const found = detection(
            claims.map(([start, end]) => claim(start, end)),
            officials.map(([start, end], i) => official(start, end, String(i % 3))),
          );
          const placed = kept.map(([[start, end], kind, dismissed, orphan], i): PlacedAnnotation => {
            const row = annotation(String(i), kind, { dismissed });
            return orphan
              ? { annotation: row, anchor: { state: 'orphan', score: 0 }, outside: false }
              : at(start, end, row);
          });
          const { shown, dismissed, orphans } = mergeItems(found, placed);
          const out = new Set(
            [...shown, ...dismissed].map((item) => item.annotation?.id).concat(orphans.map(({ id }) => id)),
          );
          for (const { annotation } of placed) expect(out).toContain(annotation.id);
          expect(shown.every((item, i) => i === 0 || (shown[i - 1]?.start ?? 0) <= item.start)).toBe(true);
        },
      ),
    );
  });
});
