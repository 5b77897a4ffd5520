import type { Annotation, AnnotationEdit } from '../../../src/store/model';
import type { Field } from './draft';
import { parseTags, tagText } from './tags';

/** What stands in a field of an annotation's card. */
export function savedText(annotation: Annotation | null, field: Field): string {
  if (annotation === null) return '';
  return field === 'note' ? annotation.note : tagText(annotation.tags);
}

/** The change that a field's text stands for. */
export const editOf = (field: Field, text: string): AnnotationEdit =>
  field === 'note' ? { note: text } : { tags: parseTags(text) };
