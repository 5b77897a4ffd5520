import { type Database, run, type Store } from '../db';
import type { Annotation, Page } from '../model';
import { type AnnotationRow, searchableText, toAnnotation } from '../row';
import { type DateField, dateOf, passes, type SearchFilters } from './filters';
import { foldPhrase, parseQuery, type Query } from './query';

export interface SearchOptions {
  /** Rows to leave out at the beginning; 0 by default. */
  offset?: number;
  /** Rows at most; 50 by default. */
  limit?: number;
  /** `modified` by default. */
  sort?: DateField;
  /** Newest first by default. */
  order?: 'newest' | 'oldest';
}

export interface SearchRow {
  annotation: Annotation;
  page: Page;
}

export interface SearchResult {
  rows: SearchRow[];
  /** How many annotations match in all. */
  total: number;
}
