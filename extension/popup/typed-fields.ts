import type { Item } from '../../src/items';
import type { Annotation } from '../../src/store/model';
import { hasUnsaved } from '../ui/drafts';
import { typedTag } from '../ui/use-typed-tag';
import { itemKey } from './groups';

/** The names of the two fields of a row in which something is typed, the same after its item was saved. */
export interface TypedFields {
  note: string;
  tags: string;
}

const fieldsNamed = (name: string): TypedFields => ({ note: name, tags: `tags ${name}` });

export const fieldsOfItem = (page: string, item: Item): TypedFields =>
  fieldsNamed(`${page} ${itemKey(item)}`);
export const fieldsOfAnnotation = (id: string): TypedFields => fieldsNamed(id);

/** Whether words were left in one of the fields that are not in what is kept. */
export const wasLeft = (fields: TypedFields, kept: Annotation | null): boolean =>
  hasUnsaved(localStorage, fields.note, kept?.note ?? '') || typedTag(fields.tags, kept?.tags ?? []) !== '';
