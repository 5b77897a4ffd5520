import { IDBFactory as FakeFactory, IDBKeyRange } from 'fake-indexeddb';
import { openStore, type Store } from '../../../src/store/db';
import type { Annotation, AnnotationEdit, AnnotationKind, Suggestion } from '../../../src/store/model';
import type { PageFacts } from '../../../src/store/pages';
import { saveAnnotation } from '../../../src/store/save';

/** One IndexedDB; each window has its own connection to the store in it. */
export function newBrowser(): { factory: IDBFactory; window: () => Store } {
  const factory = new FakeFactory();
  return { factory, window: () => openStore({ indexedDB: factory, IDBKeyRange }) };
}

export function pageFacts(path = 'a', facts: Partial<PageFacts> = {}): PageFacts {
  return {
    url: `https://news.example/${path}`,
    title: 'Bank named in new list',
    outlet: 'The Harbour Post',
    byline: null,
    published: '2026-03-04',
    language: 'en',
    ...facts,
  };
}

export function suggestion(parts: Partial<Suggestion> = {}): Suggestion {
  return {
    engine: 'test',
    status: null,
    cues: [],
    source: null,
    imposer: null,
    target: null,
    measure: null,
    date: null,
    instrument: null,
    name: null,
    role: null,
    ...parts,
  };
}

interface Saved {
  page?: PageFacts;
  quote?: string;
  kind?: AnnotationKind;
  suggestion?: Suggestion | null;
  edit?: AnnotationEdit;
  /** The page's text as read; none by default. */
  text?: string | null;
}

/** Saves an annotation of a quote, as the content script would. */
export function save(store: Store, saved: Saved = {}): Promise<Annotation> {
  const {
    page = pageFacts(),
    quote = 'The bank was put on the list.',
    kind = 'claim',
    edit = {},
    text = null,
  } = saved;
  const quoteSelector = { type: 'TextQuoteSelector' as const, exact: quote, prefix: '', suffix: '' };
  return saveAnnotation(store, {
    draft: {
      kind,
      selectors: {
        quote: quoteSelector,
        position: { type: 'TextPositionSelector', start: 0, end: quote.length },
      },
      suggestion: saved.suggestion ?? null,
      edit,
    },
    page,
    text,
  });
}
