import { describe } from '../../src/anchor';
import type { Item } from '../../src/items';
import type { PageState } from '../../src/messages';
import type { Annotation, AnnotationEdit } from '../../src/store/model';
import type { SaveRequest } from '../../src/store/save';
import { suggestionOf } from '../../src/suggestion';
import { edit, save } from '../ui/edits';

/** What is saved the first time that the reader acts on an item. */
export function saveRequest(
  { text, detection, metadata }: Pick<PageState, 'text' | 'detection' | 'metadata'>,
  item: Item,
  change: AnnotationEdit,
): SaveRequest {
  const { modified: _, ...page } = metadata;
  return {
    draft: {
      kind: item.kind,
      selectors: describe(text, item.start, item.end),
      suggestion: detection && item.detected && suggestionOf(text, detection, item.detected),
      edit: change,
    },
    page,
    text,
  };
}

/** Keeps a change of an item: makes its annotation the first time, edits it from then on. Rejects with a StoreError. */
export async function keep(
  page: Pick<PageState, 'text' | 'detection' | 'metadata'>,
  item: Item,
  change: AnnotationEdit,
): Promise<Annotation> {
  return item.annotation ? edit(item.annotation.id, change) : save(saveRequest(page, item, change));
}
