import type { StoreEdit } from '../../../src/store/edit';
import type { Annotation } from '../../../src/store/model';

/** The edits that bring annotations back to what they were in one field: one for each value that some of them had. */
export function editsBack<Field extends 'verdict' | 'tags' | 'dismissed'>(
  before: readonly Annotation[],
  field: Field,
): { ids: string[]; edit: StoreEdit }[] {
  const groups = new Map<string, { ids: string[]; edit: StoreEdit }>();
  for (const annotation of before) {
    const value = annotation[field];
    const key = JSON.stringify(value);
    const group = groups.get(key) ?? { ids: [], edit: { [field]: value } };
    group.ids.push(annotation.id);
    groups.set(key, group);
  }
  return [...groups.values()];
}
