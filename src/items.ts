import type { Claim, Detection, Institution, Official, Span } from './detect/types';
import type { PlacedAnnotation } from './messages';
import type { Annotation, AnnotationKind } from './store/model';

/** One thing to show in a page: what the program found, what the reader keeps there, or both. */
export interface Item extends Span {
  kind: AnnotationKind;
  detected: Claim | Official | Institution | null;
  annotation: Annotation | null;
  /** Not in the article but elsewhere on the page; `start` and `end` are then into the text of the whole page. */
  outside: boolean;
}

export interface Items {
  /** In order of `start`, the longer first where two start together. Dismissed ones are left out. */
  shown: Item[];
  /** Found again in the text but dismissed by the reader ("not a claim"). */
  dismissed: Item[];
  /** Not found in the text as it is now. */
  orphans: Annotation[];
}

const overlap = (a: Span, b: Span) => Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start));
const longer = (a: Span, b: Span) => Math.max(a.end - a.start, b.end - b.start);

function detectedItems(detection: Detection | null): Item[] {
  if (!detection) return [];
  const as = (kind: AnnotationKind) => (detected: Claim | Official | Institution) => ({
    kind,
    detected,
    annotation: null,
    outside: false,
    start: detected.start,
    end: detected.end,
  });
  return [
    ...detection.claims.map(as('claim')),
    ...detection.officials.map(as('official')),
    ...detection.institutions.map(as('institution')),
  ];
}

/** The detected item that an annotation is about: of its kind, sharing at least half of the longer span. */
function counterpart(items: readonly Item[], kind: AnnotationKind, span: Span): Item | null {
  let best: Item | null = null;
  let most = 0;
  for (const item of items) {
    if (item.kind !== kind || item.start >= span.end || item.end <= span.start) continue;
    const shared = overlap(item, span);
    if (2 * shared >= longer(item, span) && shared > most) {
      best = item;
      most = shared;
    }
  }
  return best;
}

const entityOf = (item: Item): string | null =>
  item.detected && 'entity' in item.detected ? `${item.kind}\n${item.detected.entity}` : null;

/** What is said of one mention of a person or body holds for its other mentions in the article. */
function shareAmongMentions(items: readonly Item[]): void {
  const byEntity = new Map<string, Annotation>();
  for (const item of items) {
    const entity = entityOf(item);
    if (entity && item.annotation && !byEntity.has(entity)) byEntity.set(entity, item.annotation);
  }
  for (const item of items) {
    const entity = entityOf(item);
    if (entity && !item.annotation) item.annotation = byEntity.get(entity) ?? null;
  }
}

/**
 * Brings together what was detected in a text and what the reader keeps of it.
 * Every annotation comes out once: with its detected item, as an item of its own, or as an orphan.
 */
export function mergeItems(detection: Detection | null, placed: readonly PlacedAnnotation[]): Items {
  const items = detectedItems(detection);
  const own: Item[] = [];
  const orphans: Annotation[] = [];
  for (const { annotation, anchor, outside } of placed) {
    if (anchor.state === 'orphan') {
      orphans.push(annotation);
      continue;
    }
    const item = outside ? null : counterpart(items, annotation.kind, anchor);
    if (item && !item.annotation) item.annotation = annotation;
    else {
      const { start, end } = anchor;
      own.push({ kind: annotation.kind, detected: null, annotation, start, end, outside });
    }
  }
  shareAmongMentions(items);
  const all = [...items, ...own].sort((a, b) => a.start - b.start || b.end - a.end);
  return {
    shown: all.filter((item) => !item.annotation?.dismissed),
    dismissed: all.filter((item) => item.annotation?.dismissed),
    orphans,
  };
}
