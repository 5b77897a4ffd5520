import type { Annotation, Change, Decision, Page, TextVersion } from '../store/model';

/**
 * What an export holds and an import brings: annotations with the pages they stand on, their history and the texts they
 * were read in, and what the reader decided about what belongs together. Every annotation's `page` is the `url` of one of `pages`.
 */
export interface ExportSet {
  pages: Page[];
  annotations: Annotation[];
  history: Change[];
  texts: TextVersion[];
  /** Withdrawn ones, too. */
  decisions: Decision[];
}
