import { type CardDesk, createCardDesk } from './card-desk';
import { searchAnnotations } from './searching';
import type { Session } from './session';

/**
 * What it takes to act on a page: cards, what is typed in them, and the search for places that have moved. Most articles are only
 * read, so it is a script of its own, which the reader asks for when the first of it is needed.
 */
export interface Annotating {
  createDesk(session: Session): CardDesk;
  search: typeof searchAnnotations;
}

declare global {
  var reportedlyAnnotating: Annotating | undefined;
}

globalThis.reportedlyAnnotating = { createDesk: createCardDesk, search: searchAnnotations };
