import { describe } from '../../src/anchor';
import type { Selectors } from '../../src/anchor/types';
import type { Item } from '../../src/items';
import type { PageState } from '../../src/messages';
import type { Annotation, AnnotationEdit } from '../../src/store/model';
import type { SaveRequest } from '../../src/store/save';
import { suggestionOf } from '../../src/suggestion';
import { edit, save } from '../ui/edits';

/** Where an item stands, in words; what is kept outside of the article, whose text is `text`, as it was saved. */
export function placeOf(item: Item, text: string): Selectors {
  if (item.outside && item.annotation) return item.annotation.selectors;
  return describe(text, item.start, item.end);
}

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
      selectors: placeOf(item, text),
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
