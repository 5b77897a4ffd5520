import { describe } from '../../src/anchor';
import type { Selectors } from '../../src/anchor/types';
import type { Item } from '../../src/items';
import { forgetTyped, keepTyped } from '../typed';
import type { Draft, Field } from './card/draft';
import { savedText } from './card/fields';
import type { Session } from './session';
import { textFor } from './texts';

/** What was typed in cards of this page and is not kept yet: in a closed card, and, should the page end, beyond it. */
export interface Typing {
  draftOf(item: Item, field: Field): Draft;
  readonly isEmpty: boolean;
  /** Whether the field with a key was typed in, or settled, since this reader started. */
  knows(key: string): boolean;
}

export const itemKey = ({ kind, start, end, outside }: Item) => `${kind}:${start}:${end}:${outside}`;

export function createTyping(session: Session): Typing {
  const texts = new Map<string, string>();
  const known = new Set<string>();
  const places = new WeakMap<Item, Selectors>();

  function placeOf(item: Item): Selectors {
    const place = places.get(item) ?? describe(textFor(session.texts, item).text, item.start, item.end);
    places.set(item, place);
    return place;
  }

  return {
    draftOf(item, field) {
      const { url } = session.metadata;
      const key = `${url} ${itemKey(item)}:${field}`;
      return {
        get: () => texts.get(key) ?? null,
        set(text) {
          known.add(key);
          if (text === null) {
            texts.delete(key);
            forgetTyped([key]);
            return;
          }
          texts.set(key, text);
          keepTyped(key, {
            page: url,
            annotation: item.annotation?.id ?? null,
            kind: item.kind,
            selectors: placeOf(item),
            outside: item.outside,
            field,
            text,
            base: savedText(item.annotation, field),
            at: new Date().toISOString(),
          });
        },
      };
    },
    get isEmpty() {
      return texts.size === 0;
    },
    knows: (key) => known.has(key),
  };
}
