import { editAnnotation, editAnnotations, type StoreEdit } from '../../src/store/edit';
import type { Annotation } from '../../src/store/model';
import { type Removed, removeAnnotations, restoreAnnotations } from '../../src/store/remove';
import { type SaveRequest, saveAnnotation } from '../../src/store/save';
import { tell } from './messages';
import { store } from './store';

/** Writing to the store from the extension's pages: as `src/store` does it, and open tabs are told. Rejects with a StoreError. */

function announce(annotations: readonly Annotation[]): void {
  const [first, ...others] = new Set(annotations.map(({ page }) => page));
  if (first === undefined) return;
  void tell({ type: 'store/changed', page: others.length === 0 ? first : null });
}

export async function save(request: SaveRequest): Promise<Annotation> {
  const annotation = await saveAnnotation(store, request);
  announce([annotation]);
  return annotation;
}

export async function edit(id: string, change: StoreEdit): Promise<Annotation> {
  const annotation = await editAnnotation(store, id, change);
  announce([annotation]);
  return annotation;
}

export async function editMany(ids: readonly string[], change: StoreEdit): Promise<Annotation[]> {
  const annotations = await editAnnotations(store, ids, change);
  announce(annotations);
  return annotations;
}

export async function remove(ids: readonly string[]): Promise<Removed> {
  const removed = await removeAnnotations(store, ids);
  announce(removed.annotations);
  return removed;
}

export async function restore(removed: Removed): Promise<void> {
  announce(await restoreAnnotations(store, removed));
}
