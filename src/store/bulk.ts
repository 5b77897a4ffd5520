import type { Database, Store } from './db';
import { type AnnotationChange, applyEdit, type StoreEdit, sameValue } from './edit';
import type { Annotation, Change } from './model';
import { parse } from './parse';
import { toAnnotation } from './row';
import { rowsById } from './rows-by-id';
import { cleanTags, edit as editSchema } from './schema';
import { type Batch, inBatches, type WriteOptions } from './write';

/** Annotations in which one field went from one value to another. */
export interface Replaced {
  ids: string[];
  field: Change['field'];
  from: unknown;
  to: unknown;
}

/** What an edit of many did, and all that `takeBack` needs to undo it. */
export interface BulkChange {
  /** How many annotations were changed. */
  count: number;
  /** URLs of their pages. */
  pages: ReadonlySet<string>;
  replaced: Replaced[];
}

/** Collects what was replaced: one entry for each pair of values. */
class Ledger implements BulkChange {
  count = 0;
  readonly pages = new Set<string>();
  readonly #groups = new Map<string, Replaced>();

  add({ annotation, changes }: AnnotationChange): void {
    if (changes.length === 0) return;
    this.count += 1;
    this.pages.add(annotation.page);
    for (const { field, from, to } of changes) {
      const key = JSON.stringify([field, from, to]);
      const group = this.#groups.get(key) ?? { ids: [], field, from, to };
      group.ids.push(annotation.id);
      this.#groups.set(key, group);
    }
  }

  get replaced(): Replaced[] {
    return [...this.#groups.values()];
  }
}

type Edit = (annotation: Annotation) => AnnotationChange;

async function editBatch(db: Database, ids: readonly string[], edit: Edit, ledger: Ledger): Promise<Batch> {
  const rows = await rowsById(db.annotations, ids);
  const edited = rows.flatMap((row) => (row ? [edit(toAnnotation(row))] : []));
  for (const each of edited) ledger.add(each);
  const changed = edited.filter(({ changes }) => changes.length > 0);
  return {
    annotations: changed.map(({ annotation }) => annotation),
    changes: changed.flatMap(({ changes }) => changes),
  };
}

/** The same edit of any number of annotations in one transaction: all or none. Ids that were deleted meanwhile are left out. */
export async function editBulk(
  store: Store,
  ids: readonly string[],
  edit: StoreEdit,
  options?: WriteOptions,
): Promise<BulkChange> {
  const parsed = parse(editSchema, edit, 'Edit');
  const ledger = new Ledger();
  await inBatches(
    store,
    async () => [...new Set(ids)],
    (db, part) => editBatch(db, part, (annotation) => applyEdit(annotation, parsed), ledger),
    options,
  );
  return ledger;
}

/** Gives every annotation that bears one of the tags the tags that `change` makes of its own; all of them, or, on a fault, none. */
export async function editBearers(
  store: Store,
  tags: readonly string[],
  change: (tags: string[]) => string[],
  options?: WriteOptions,
): Promise<BulkChange> {
  const ledger = new Ledger();
  await inBatches(
    store,
    (db) => db.annotations.where('tags').anyOf(tags).distinct().primaryKeys(),
    (db, part) =>
      editBatch(
        db,
        part,
        (annotation) => applyEdit(annotation, { tags: cleanTags(change(annotation.tags)) }),
        ledger,
      ),
    options,
  );
  return ledger;
}

const without = (tags: readonly string[], others: readonly string[]) =>
  tags.filter((tag) => !others.includes(tag));

/** The edit that takes one replacement back; what was changed again since, in whichever window, stays as it is. */
function editBack(annotation: Annotation, { field, from, to }: Replaced): StoreEdit {
  if (field === 'tags') {
    const [before, after] = [from as string[], to as string[]];
    if (sameValue(annotation.tags, after)) return { tags: before };
    return { removeTags: without(after, before), addTags: without(before, after) };
  }
  const isEdited = field === 'verdict' || field === 'note' || field === 'dismissed';
  return isEdited && sameValue(annotation[field], to) ? { [field]: from } : {};
}

/** Undoes an edit of many in one transaction. Answers with what that changed, which can be taken back in turn. */
export async function takeBack(
  store: Store,
  { replaced }: Pick<BulkChange, 'replaced'>,
  options?: WriteOptions,
): Promise<BulkChange> {
  const back = new Map<string, Replaced[]>();
  for (const each of replaced) {
    for (const id of each.ids) {
      const known = back.get(id);
      if (known) known.push(each);
      else back.set(id, [each]);
    }
  }
  const ledger = new Ledger();
  const edit: Edit = (annotation) => {
    const edits = (back.get(annotation.id) ?? []).map((each) => editBack(annotation, each));
    return applyEdit(annotation, parse(editSchema, Object.assign({}, ...edits), 'Edit'));
  };
  await inBatches(
    store,
    async () => [...back.keys()],
    (db, part) => editBatch(db, part, edit, ledger),
    options,
  );
  return ledger;
}
