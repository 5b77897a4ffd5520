import { describe } from '../../src/anchor';
import type { Item } from '../../src/items';
import type { Answer, ContentMessage } from '../../src/messages';
import type { PageMetadata } from '../../src/page/types';
import type { Annotation, AnnotationEdit, AnnotationKind } from '../../src/store/model';
import { suggestionOf } from '../../src/suggestion';
import { ask } from './background-client';

type Saved = Answer<Extract<ContentMessage, { type: 'annotation/save' }>>;

export interface Annotator {
  /** Keeps a change of an item: makes its annotation the first time, edits it from then on. Changes are kept in order. */
  edit(item: Item, edit: AnnotationEdit): Promise<Saved>;
}

/** What a person or body is called is kept with its kind; a passage by its place. */
function draftOf(text: string, engine: string, item: Item, edit: AnnotationEdit) {
  return {
    kind: item.kind as AnnotationKind,
    selectors: describe(text, item.start, item.end),
    suggestion: item.detected && suggestionOf(text, engine, item.detected),
    edit,
  };
}

/**
 * Saves through the background for one reading of a page.
 * `onSaved` is called after each success, with the item's annotation already in place.
 */
export function createAnnotator(
  reading: () => { text: string; engine: string; metadata: PageMetadata },
  onSaved: (annotation: Annotation) => void,
): Annotator {
  const waiting = new WeakMap<Item, Promise<unknown>>();

  async function send(item: Item, edit: AnnotationEdit): Promise<Saved> {
    const { text, engine, metadata } = reading();
    const answer: Saved = item.annotation
      ? await ask({ type: 'annotation/edit', id: item.annotation.id, edit })
      : await ask({ type: 'annotation/save', draft: draftOf(text, engine, item, edit), metadata, text });
    if (answer.ok) {
      item.annotation = answer.value;
      onSaved(answer.value);
    }
    return answer;
  }

  return {
    edit(item, edit) {
      const turn = (waiting.get(item) ?? Promise.resolve()).then(() => send(item, edit));
      waiting.set(item, turn);
      return turn;
    },
  };
}
