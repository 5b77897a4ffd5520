import * as v from 'valibot';
import { type Database, run, type Store } from './db';
import { applyEdit } from './edit';
import { sha256 } from './hash';
import { record } from './history';
import { newId } from './ids';
import type { Annotation, AnnotationEdit } from './model';
import { type PageFacts, seePage } from './pages';
import { parse } from './parse';
import { samePlace } from './place';
import { toAnnotation, toRow } from './row';
import { edit, kind, limits, pageFacts, selectors, suggestion } from './schema';
import { now } from './time';

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

async function keepText(db: Database, page: string, text: string, textHash: string): Promise<void> {
  const known = await db.texts.where('[page+hash]').equals([page, textHash]).count();
  if (known === 0) await db.texts.add({ page, hash: textHash, text, seen: now() });
}

/**
 * Saves what the reader made of a place in a page, with the page's row and the text version, in one transaction. The same
 * kind at the same place of the page is edited, not doubled. Answers with the annotation as it is kept.
 */
export async function saveAnnotation(store: Store, request: SaveRequest): Promise<Annotation> {
  const { draft, page, text } = parse(requestSchema, request, 'Annotation');
  // Hashing inside the transaction would let IndexedDB commit it half-way.
  const textHash = text === null ? null : await sha256(text);
  return run(store, (db) =>
    db.transaction('rw', [db.pages, db.texts, db.annotations, db.history], async () => {
      const pageRow = await seePage(db, page, textHash);
      if (text !== null && textHash !== null) await keepText(db, page.url, text, textHash);
      const onPage = await db.annotations.where('page').equals(page.url).toArray();
      const known = onPage.find(
        (row) => row.kind === draft.kind && samePlace(row, { selectors: draft.selectors, textHash }),
      );
      const at = now();
      const base: Annotation = known
        ? { ...toAnnotation(known), suggestion: known.suggestion ?? draft.suggestion }
        : {
            id: newId(),
            page: page.url,
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
      const { annotation, changes } = applyEdit(base, draft.edit);
      const kept = known ? annotation : { ...annotation, modified: at };
      await db.annotations.put(toRow(kept, pageRow));
      if (!known) await record(db, [{ annotation: kept.id, field: 'created', from: null, to: null, at }]);
      await record(
        db,
        changes.map((change) => (known ? change : { ...change, at })),
      );
      return kept;
    }),
  );
}
