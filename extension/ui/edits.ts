import { type BulkChange, editBulk, takeBack } from '../../src/store/bulk';
import { editAnnotation, type StoreEdit } from '../../src/store/edit';
import type { Annotation } from '../../src/store/model';
import { type Removed, removeAnnotations, restoreAnnotations } from '../../src/store/remove';
import { type SaveRequest, saveAnnotation } from '../../src/store/save';
import { mergeTags, removeTags } from '../../src/store/tags';
import type { WriteOptions } from '../../src/store/write';
import { tell } from './messages';
import { store } from './store';

/** Writing to the store from the extension's pages: as `src/store` does it, and open tabs are told. Rejects with a StoreError. */

function announce(pages: Iterable<string>): void {
  const [first, ...others] = pages;
  if (first === undefined) return;
  void tell({ type: 'store/changed', page: others.length === 0 ? first : null });
}

export async function save(request: SaveRequest): Promise<Annotation> {
  const annotation = await saveAnnotation(store, request);
  announce([annotation.page]);
  return annotation;
}

export async function edit(id: string, change: StoreEdit): Promise<Annotation> {
  const annotation = await editAnnotation(store, id, change);
  announce([annotation.page]);
  return annotation;
}

/** As `src/store/bulk` and `src/store/tags` do it. */
async function announced(change: Promise<BulkChange>): Promise<BulkChange> {
  const done = await change;
  announce(done.pages);
  return done;
}

export const editMany = (ids: readonly string[], change: StoreEdit, options?: WriteOptions) =>
  announced(editBulk(store, ids, change, options));

export const undoMany = (change: Pick<BulkChange, 'replaced'>, options?: WriteOptions) =>
  announced(takeBack(store, change, options));

export const renameTags = (from: readonly string[], to: string, options?: WriteOptions) =>
  announced(mergeTags(store, from, to, options));

export const deleteTags = (tags: readonly string[], options?: WriteOptions) =>
  announced(removeTags(store, tags, options));

export async function remove(ids: readonly string[], options?: WriteOptions): Promise<Removed> {
  const removed = await removeAnnotations(store, ids, options);
  announce(removed.pages);
  return removed;
}

export async function restore(removed: Removed, options?: WriteOptions): Promise<void> {
  await restoreAnnotations(store, removed, options);
  announce(removed.pages);
}
