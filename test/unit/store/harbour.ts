import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { openStore, type Store } from '../../../src/store/db';
import type { AnnotationEdit } from '../../../src/store/model';
import type { PageFacts } from '../../../src/store/pages';
import type { SaveRequest } from '../../../src/store/save';

export const articleText =
  'The harbour bank was added to the list on Monday, officials said. Two more lenders may follow in spring.';

export const articlePage: PageFacts = {
  url: 'https://news.example/harbour-bank',
  title: 'Harbour bank listed',
  outlet: 'The Quay Post',
  byline: 'A. Writer',
  published: '2026-03-04',
  language: 'en',
};

/** A store of its own, or another window's view of one where its factory is given. */
export function newStore(indexedDB = new IDBFactory()): Store {
  return openStore({ indexedDB, IDBKeyRange });
}

/** What the reader makes of the given words of the article. */
export function claimOn(
  words: string,
  edit: AnnotationEdit = {},
  page: Partial<PageFacts> = {},
): SaveRequest {
  const start = articleText.indexOf(words);
  if (start === -1) throw new Error(`not in the article: ${words}`);
  const end = start + words.length;
  return {
    draft: {
      kind: 'claim',
      selectors: {
        quote: {
          type: 'TextQuoteSelector',
          exact: words,
          prefix: articleText.slice(Math.max(0, start - 32), start),
          suffix: articleText.slice(end, end + 32),
        },
        position: { type: 'TextPositionSelector', start, end },
      },
      suggestion: null,
      edit,
    },
    page: { ...articlePage, ...page },
    text: articleText,
  };
}
