import * as v from 'valibot';
import type { Anchor } from './anchor/types';
import type { Detection } from './detect/types';
import type { TextChange } from './evidence/compare';
import type { GateAnswer, PageMetadata } from './page/types';
import type { Annotation, AnnotationKind, Suggestion } from './store/model';
import { suggestion } from './store/schema';

export type { TabMessage } from './tab-message';

/**
 * The protocol between the extension's contexts: one schema for each direction, and the type of each answer.
 * An `Error` does not survive the way between contexts, so every answer is a `Result`.
 */

export type FailureCode =
  /** The message is of no known form. */
  | 'bad-message'
  /** The browser does not let extensions into this page. */
  | 'page-off-limits'
  /** The disk or the quota is full. */
  | 'quota'
  /** The store was made by a newer version, is blocked by another window, or could not be opened. */
  | 'store'
  /** No such annotation any more. */
  | 'gone'
  /** The extension was updated or switched off while the page stayed open. */
  | 'outdated'
  | 'unknown';

export interface Failure {
  code: FailureCode;
  /** For people who debug; readers get words by `code`. */
  message: string;
}

export type Result<T> = { ok: true; value: T } | { ok: false; error: Failure };

const url = v.pipe(v.string(), v.maxLength(8192));
const label = v.nullable(v.pipe(v.string(), v.maxLength(2000)));
const offset = v.pipe(v.number(), v.integer(), v.minValue(0));
const id = v.pipe(v.string(), v.uuid());
const articleText = v.pipe(v.string(), v.maxLength(20_000_000));

const metadata = v.object({
  url,
  title: label,
  outlet: label,
  byline: label,
  published: label,
  modified: label,
  language: label,
});

const selectors = v.object({
  quote: v.object({
    type: v.literal('TextQuoteSelector'),
    exact: v.pipe(v.string(), v.maxLength(100_000)),
    prefix: v.pipe(v.string(), v.maxLength(1000)),
    suffix: v.pipe(v.string(), v.maxLength(1000)),
  }),
  position: v.nullable(v.object({ type: v.literal('TextPositionSelector'), start: offset, end: offset })),
  twin: v.exactOptional(v.number()),
  rival: v.exactOptional(v.number()),
});

const edit = v.strictObject({
  verdict: v.exactOptional(v.nullable(v.picklist(['confirmed', 'speculative']))),
  note: v.exactOptional(v.pipe(v.string(), v.maxLength(1_000_000))),
  tags: v.exactOptional(v.pipe(v.array(v.pipe(v.string(), v.maxLength(200))), v.maxLength(200))),
  dismissed: v.exactOptional(v.boolean()),
});

const draft = v.object({
  kind: v.picklist(['official', 'institution', 'claim', 'note']),
  selectors,
  suggestion: v.nullable(suggestion),
  edit,
});

/** From a content script to the background. */
export const contentMessage = v.variant('type', [
  /** The gate holds the page for a news article: load the reader. */
  v.object({ type: v.literal('gate/article') }),
  /** Load what it takes to act on the page: cards, and the search for places that have moved. */
  v.object({ type: v.literal('reader/annotating') }),
  v.object({ type: v.literal('text/detect'), text: articleText }),
  v.object({ type: v.literal('page/visit'), metadata }),
  /**
   * How the article's text differs from the one that annotations of the page were made on. `keep` says that the page has come
   * to rest: a text that was not seen before is then kept as evidence, where anything is saved on the page.
   */
  v.object({ type: v.literal('page/compare'), url, text: articleText, keep: v.boolean() }),
  /** How highlights look on this page: the browser adds the style sheet, so that the page's DOM stays as it is. */
  v.object({
    type: v.literal('page/style'),
    theme: v.picklist(['light', 'dark']),
    /** The article stands in a frame of the page. */
    frames: v.boolean(),
  }),
  /** What the toolbar shows: how many claims the page has, and whether it was changed since something was saved there. */
  v.object({ type: v.literal('page/counted'), claims: offset, changed: v.boolean() }),
  /** `text` is the article's, which the draft's position is in; null where the place is outside the article. */
  v.object({ type: v.literal('annotation/save'), draft, metadata, text: v.nullable(articleText) }),
  v.object({ type: v.literal('annotation/edit'), id, edit }),
  v.object({ type: v.literal('review/open'), annotation: v.nullable(id) }),
]);

/** From the extension's own pages to the background. */
export const pageMessage = v.variant('type', [
  /** Something was written to the store; null where it concerns more than one page. */
  v.object({ type: v.literal('store/changed'), page: v.nullable(url) }),
  /** Site access or the choice "automatically / only when I click" changed. */
  v.object({ type: v.literal('sites/changed') }),
  v.object({ type: v.literal('settings/changed') }),
  v.object({ type: v.literal('text/detect'), text: articleText }),
  /** Make a backup now. */
  v.object({ type: v.literal('backup/run') }),
  /** Read this tab now, by `activeTab` or a granted host. */
  v.object({ type: v.literal('reader/start'), tabId: v.pipe(v.number(), v.integer()) }),
]);

/** From the background to the page that makes files for it. */
export const offscreenMessage = v.object({ type: v.literal('backup/make') });

export type ContentMessage = v.InferOutput<typeof contentMessage>;
export type PageMessage = v.InferOutput<typeof pageMessage>;
export type AnnotationDraft = v.InferOutput<typeof draft>;

/** What a page shows of the reader's choices. */
export interface ReaderSettings {
  kinds: Record<Exclude<AnnotationKind, 'note'>, boolean>;
  /** 0.25 (faint) to 1 (full). */
  intensity: number;
}

/** An annotation and where it stands in the page as it is now. */
export interface PlacedAnnotation {
  annotation: Annotation;
  anchor: Anchor;
  /** The place is not in the article but elsewhere on the page; offsets are then into the text of the whole page. */
  outside: boolean;
}

/** The article says other than when something was saved on it. */
export interface ChangedSince {
  /** When the newest text that something was saved on was first read. ISO 8601 UTC. */
  seen: string;
  /** What became of that text. */
  change: Exclude<TextChange, 'same'>;
}

export interface PageState {
  status: 'reading' | 'ready' | 'no-text' | 'error';
  failure: Failure | null;
  gate: GateAnswer;
  metadata: PageMetadata;
  text: string;
  detection: Detection | null;
  annotations: PlacedAnnotation[];
  /** Null where nothing is saved on the page or its text is the same. */
  changedSince: ChangedSince | null;
  highlightsShown: boolean;
}

/** The value of each message's answer. */
export interface Answers {
  'gate/article': null;
  'reader/annotating': null;
  'text/detect': Detection;
  'page/visit': {
    annotations: Annotation[];
    settings: ReaderSettings;
    seal: string;
    /** Something was typed on the page that the store has not taken yet. */
    typed: boolean;
  };
  'page/compare': ChangedSince | null;
  'page/style': null;
  'page/counted': null;
  'annotation/save': Annotation;
  'annotation/edit': Annotation;
  'review/open': null;
  'store/changed': null;
  'sites/changed': null;
  'settings/changed': null;
  'reader/start': null;
  'backup/run': null;
  'backup/make': { url: string; count: number };
  'page/state': PageState;
  'page/scroll-to': boolean;
  'page/scroll-to-annotation': boolean;
  'page/show-highlights': boolean;
  'page/annotate-selection': boolean;
  'page/walk': boolean;
  'annotations/changed': null;
}

export type Answer<M extends { type: keyof Answers }> = Result<Answers[M['type']]>;

/** The suggestion as it is kept must be what the protocol lets through. */
export const suggestionSchema: v.GenericSchema<unknown, Suggestion> = suggestion;
