import { describe } from '../../src/anchor';
import type { Item } from '../../src/items';
import type { AnnotationDraft, Answer, ContentMessage } from '../../src/messages';
import type { Annotation, AnnotationEdit } from '../../src/store/model';
import { suggestionOf } from '../../src/suggestion';
import { ask } from './background-client';
import type { Session } from './session';
import { textFor } from './texts';

type Saved = Answer<Extract<ContentMessage, { type: 'annotation/save' }>>;

export interface Annotator {
  /** Keeps a change of an item: makes its annotation the first time, edits it from then on. Changes are kept in order. */
  edit(item: Item, edit: AnnotationEdit): Promise<Saved>;
}

function draftOf(session: Session, item: Item, edit: AnnotationEdit): AnnotationDraft {
  const { text } = textFor(session.texts, item);
  const { detection } = session;
  return {
    kind: item.kind,
    selectors: describe(text, item.start, item.end),
    suggestion: detection && item.detected && suggestionOf(text, detection, item.detected),
    edit,
  };
}

/**
 * Saves through the background what the reader does in a page.
 * `onSaved` is called after each success, with the item's annotation already in place.
 */
export function createAnnotator(session: Session, onSaved: (annotation: Annotation) => void): Annotator {
  const waiting = new WeakMap<Item, Promise<unknown>>();

  async function send(item: Item, edit: AnnotationEdit): Promise<Saved> {
    const answer: Saved = item.annotation
      ? await ask({ type: 'annotation/edit', id: item.annotation.id, edit })
      : await ask({
          type: 'annotation/save',
          draft: draftOf(session, item, edit),
          metadata: session.metadata,
          text: item.outside ? null : session.texts.article.text,
        });
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
