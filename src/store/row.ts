import type { Annotation } from './model';

/** An annotation as it lies in IndexedDB. */
export interface AnnotationRow extends Annotation {
  /** What the store's indexes need beside the model; never exported. */
  keys: {
    /** IndexedDB has no boolean keys. */
    dismissed: 0 | 1;
  };
}

/** The row for an annotation. */
export function toRow(annotation: Annotation): AnnotationRow {
  return { ...annotation, keys: { dismissed: annotation.dismissed ? 1 : 0 } };
}

/** The annotation in a row, without what the store added. Field by field: a rest of all others is made several times as slowly. */
export function toAnnotation(row: AnnotationRow): Annotation {
  return {
    id: row.id,
    page: row.page,
    kind: row.kind,
    selectors: row.selectors,
    suggestion: row.suggestion,
    verdict: row.verdict,
    note: row.note,
    tags: row.tags,
    dismissed: row.dismissed,
    textHash: row.textHash,
    created: row.created,
    modified: row.modified,
  };
}
