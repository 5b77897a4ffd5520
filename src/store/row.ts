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

/** The annotation in a row, without what the store added. */
export function toAnnotation(row: AnnotationRow): Annotation {
  const { keys: _, ...annotation } = row;
  return annotation;
}
