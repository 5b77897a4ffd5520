import { foldedWords } from './fold';
import type { Annotation, Page } from './model';

/** What the store looks rows up by, worked out from an annotation and its page; never exported. */
export interface SearchKeys {
  /** Folded words of quote, note, tags, suggestion and page title. */
  words: string[];
  outlet: string | null;
  published: string | null;
  /** IndexedDB has no boolean keys. */
  dismissed: 0 | 1;
}

/** An annotation as it lies in IndexedDB. */
export interface AnnotationRow extends Annotation {
  keys: SearchKeys;
}

/** All text of an annotation that a search looks through, apart by line breaks. */
export function searchableText(
  annotation: Annotation,
  page: Pick<Page, 'title' | 'outlet'> | undefined,
): string {
  const { suggestion } = annotation;
  const named = suggestion
    ? [
        suggestion.name,
        suggestion.role,
        suggestion.imposer,
        suggestion.target,
        suggestion.measure,
        suggestion.instrument,
        suggestion.source?.words,
      ]
    : [];
  const parts = [
    annotation.selectors.quote.exact,
    annotation.note,
    ...annotation.tags,
    page?.title,
    page?.outlet,
  ];
  return [...parts, ...named].filter(Boolean).join('\n');
}

/** The row for an annotation on a page. */
export function toRow(
  annotation: Annotation,
  page: Pick<Page, 'title' | 'outlet' | 'published'> | undefined,
): AnnotationRow {
  return {
    ...annotation,
    keys: {
      words: foldedWords(searchableText(annotation, page)),
      outlet: page?.outlet ?? null,
      published: page?.published ?? null,
      dismissed: annotation.dismissed ? 1 : 0,
    },
  };
}

/** The annotation in a row, without what the store added. */
export function toAnnotation(row: AnnotationRow): Annotation {
  const { keys: _, ...annotation } = row;
  return annotation;
}
