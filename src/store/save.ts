import * as v from 'valibot';
import type { Store } from './db';
import { applyEdit } from './edit';
import { newId } from './ids';
import type { Annotation, AnnotationEdit } from './model';
import { type PageFacts, seePage } from './pages';
import { parse } from './parse';
import { samePlace } from './place';
import { toAnnotation } from './row';
import { edit, kind, limits, pageFacts, selectors, suggestion } from './schema';
import { unknownTexts, versionOf } from './texts';
import { now } from './time';
import { writing } from './write';

/** An annotation as the reader makes it; the store adds id, page, text hash and times. */
export type AnnotationDraft = Pick<Annotation, 'kind' | 'selectors' | 'suggestion'> & {
  edit: AnnotationEdit;
};

export interface SaveRequest {
  draft: AnnotationDraft;
  page: PageFacts;
  /** The article's text that the draft's position is in; kept as the evidence. Null where there is none. */
  text: string | null;
}

const requestSchema = v.object({
  draft: v.object({ kind, selectors, suggestion: v.nullable(suggestion), edit }),
  page: pageFacts,
  text: v.nullable(v.pipe(v.string(), v.maxLength(limits.text))),
});

/** A new annotation before the reader's edit of it. */
function blank(draft: AnnotationDraft, page: string, textHash: string | null, at: string): Annotation {
  return {
    id: newId(),
    page,
    kind: draft.kind,
    selectors: draft.selectors,
    suggestion: draft.suggestion,
    verdict: null,
    note: '',
    tags: [],
    dismissed: false,
    textHash,
    created: at,
    modified: at,
  };
}

/**
 * Saves what the reader made of a place in a page, with the page's row and the text version, in one transaction. The same
 * kind at the same place of the page is edited, not doubled. Answers with the annotation as it is kept.
 */
export async function saveAnnotation(store: Store, request: SaveRequest): Promise<Annotation> {
  const { draft, page, text } = parse(requestSchema, request, 'Annotation');
  // Hashing inside the transaction would let IndexedDB commit it half-way.
  const version = text === null ? null : await versionOf(page.url, text);
  const textHash = version?.hash ?? null;
  return writing(store, async (db) => {
    const place = { selectors: draft.selectors, textHash };
    const onPage = await db.annotations.where({ page: page.url }).toArray();
    const row = onPage.find((other) => other.kind === draft.kind && samePlace(other, place));
    const known = row && toAnnotation(row);
    const at = now();
    const base = known
      ? { ...known, suggestion: known.suggestion ?? draft.suggestion }
      : blank(draft, page.url, textHash, at);
    const { annotation, changes } = applyEdit(base, draft.edit);
    const kept = known ? annotation : { ...annotation, modified: at };
    const created = { annotation: kept.id, field: 'created' as const, from: null, to: null, at };
    const writes = {
      pages: [await seePage(db, page, textHash)],
      texts: version ? await unknownTexts(db, [version]) : [],
      annotations: [kept],
      changes: known ? changes : [created, ...changes.map((change) => ({ ...change, at }))],
    };
    return { result: kept, writes };
  });
}
