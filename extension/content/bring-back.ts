import { createIndex, resolve } from '../../src/anchor';
import type { Item } from '../../src/items';
import { forgetTyped, type KeptTyped, type Typed } from '../typed';
import { recover } from '../ui/drafts';
import type { Annotator } from './annotator';
import { ask } from './background-client';
import { editOf, savedText } from './card/fields';
import { parseTags, tagText } from './card/tags';
import type { Session } from './session';
import { textFor } from './texts';
import { itemKey, type Typing } from './typing';

/** The text to keep for what was typed, where something else was saved in its field meanwhile. */
function textToKeep(saved: string, { field, text, base }: Typed): string {
  if (field === 'note') return recover(saved, { text, base });
  return saved === base ? text : tagText(parseTags(`${saved}, ${text}`));
}

/**
 * Keeps what was typed on this page and not saved before it ended: at its place, shown in its card until it is saved, or, where
 * the place is not there any more, as an annotation that is not found.
 */
export function createBringBack(session: Session, typing: Typing, annotator: Annotator) {
  function itemOf(typed: Typed): Item | null {
    const { shown, dismissed } = session.items;
    if (typed.annotation !== null)
      return [...shown, ...dismissed].find(({ annotation }) => annotation?.id === typed.annotation) ?? null;
    const { kind, outside } = typed;
    const anchor = resolve(createIndex(textFor(session.texts, typed).text), typed.selectors);
    if (anchor.state === 'orphan') return null;
    const { start, end } = anchor;
    const own: Item = { kind, start, end, outside, detected: null, annotation: null };
    return shown.find((item) => itemKey(item) === itemKey(own)) ?? own;
  }

  async function keepAt(item: Item, key: string, typed: Typed) {
    const { field } = typed;
    const saved = savedText(item.annotation, field);
    const text = textToKeep(saved, typed);
    const draft = typing.draftOf(item, field);
    if (text !== saved) {
      draft.set(text);
      const answer = await annotator.edit(item, editOf(field, text));
      if (!answer.ok) return;
    }
    if ((draft.get() ?? text) !== text) return;
    draft.set(null);
    await forgetTyped([key]);
  }

  async function keepUnplaced(key: string, { annotation, kind, selectors, field, text }: Typed) {
    const edit = editOf(field, text);
    const { metadata } = session;
    const answer = annotation
      ? await ask({ type: 'annotation/edit', id: annotation, edit })
      : await ask({
          type: 'annotation/save',
          draft: { kind, selectors, suggestion: null, edit },
          metadata,
          text: null,
        });
    if (!answer.ok) return;
    session.take(answer.value);
    await forgetTyped([key]);
  }

  return async (left: readonly KeptTyped[]): Promise<void> => {
    const here = left.filter(({ key, typed }) => typed.page === session.metadata.url && !typing.knows(key));
    await Promise.all(
      here.map(({ key, typed }) => {
        const item = itemOf(typed);
        return item ? keepAt(item, key, typed) : keepUnplaced(key, typed);
      }),
    );
  };
}
