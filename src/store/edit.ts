import type * as v from 'valibot';
import type { Store } from './db';
import { StoreError } from './errors';
import type { Annotation, AnnotationEdit, Change } from './model';
import { parse } from './parse';
import { toAnnotation } from './row';
import { cleanTags, edit as editSchema } from './schema';
import { after } from './time';
import { writing } from './write';

/** What may change in an annotation; `addTags` and `removeTags` touch only the tags they name. */
export type StoreEdit = AnnotationEdit & { addTags?: string[]; removeTags?: string[] };

type ParsedEdit = v.InferOutput<typeof editSchema>;

const FIELDS = ['verdict', 'note', 'tags', 'dismissed'] as const;

/** The edit as values of the model's fields: tags added and taken away worked out against those that are there now. */
function fieldsOf(edit: ParsedEdit, current: Annotation): AnnotationEdit {
  const { addTags, removeTags, ...fields } = edit;
  if (!addTags && !removeTags) return fields;
  const gone = new Set(removeTags?.map((tag) => tag.toLowerCase()));
  const kept = (fields.tags ?? current.tags).filter((tag) => !gone.has(tag.toLowerCase()));
  return { ...fields, tags: cleanTags([...kept, ...(addTags ?? [])]) };
}

/** Whether two values of a field are the same. */
export function sameValue(first: unknown, second: unknown): boolean {
  if (!Array.isArray(first) || !Array.isArray(second)) return first === second;
  return first.length === second.length && first.every((item, index) => item === second[index]);
}

/** An annotation after an edit, and the changes for the history; none where nothing differs. */
export interface AnnotationChange {
  annotation: Annotation;
  changes: Omit<Change, 'id'>[];
}

/** The annotation with the edit's fields changed. */
export function applyEdit(current: Annotation, edit: ParsedEdit): AnnotationChange {
  const fields = fieldsOf(edit, current);
  const named = FIELDS.filter(
    (field) => fields[field] !== undefined && !sameValue(fields[field], current[field]),
  );
  if (named.length === 0) return { annotation: current, changes: [] };
  const at = after(current.modified);
  return {
    annotation: { ...current, ...fields, modified: at },
    changes: named.map((field) => ({
      annotation: current.id,
      field,
      from: current[field],
      to: fields[field],
      at,
    })),
  };
}

/**
 * Changes the fields that the edit names, and no other, in one transaction with their history rows, so that two windows
 * that write at once both keep what they wrote. Rejects with `missing` where the annotation was deleted.
 */
export async function editAnnotation(store: Store, id: string, edit: StoreEdit): Promise<Annotation> {
  const parsed = parse(editSchema, edit, 'Edit');
  return writing(store, async (db) => {
    const row = await db.annotations.get(id);
    if (!row) throw new StoreError('missing', 'This annotation is no longer there; it was deleted.');
    const { annotation, changes } = applyEdit(toAnnotation(row), parsed);
    const annotations = changes.length > 0 ? [annotation] : [];
    return { result: annotation, writes: { annotations, changes } };
  });
}
