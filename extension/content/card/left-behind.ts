import * as v from 'valibot';
import type { Item } from '../../../src/items';
import { possibleCards } from '../left-cards';
import { type Field, fields } from './draft';

/**
 * An update of the extension takes the reader away from a card that is open, but not the card from the page. The next
 * reader finds it, with what was typed. The seal tells it from an element that the page has made up.
 */

const mark = v.object({
  seal: v.string(),
  kind: v.picklist(['official', 'institution', 'claim', 'note']),
  start: v.pipe(v.number(), v.integer(), v.minValue(0)),
  end: v.pipe(v.number(), v.integer(), v.minValue(0)),
  outside: v.boolean(),
  quote: v.string(),
});

/** What a card is about, as it is written on it. */
export type Mark = v.InferOutput<typeof mark>;

export interface LeftBehind extends Mark {
  /** What stands in its fields. */
  typed: Readonly<Record<Field, string>>;
  /** The field that the reader is in. */
  focus: Field | null;
  remove(): void;
}

export const markOf = ({ kind, start, end, outside }: Item, quote: string, seal: string): Mark => ({
  seal,
  kind,
  start,
  end,
  outside,
  quote,
});

/** Writes on a card, inside of its closed shadow root, what it is about. */
export function sign(mount: HTMLElement, written: Mark): void {
  mount.dataset.mark = JSON.stringify(written);
}

/** An element as Firefox shows it to extensions. */
type ShownElement = HTMLElement & { readonly openOrClosedShadowRoot: ShadowRoot | null };

function shadowOf(host: HTMLElement): ShadowRoot | null {
  return TARGET === 'chrome'
    ? chrome.dom.openOrClosedShadowRoot(host)
    : (host as ShownElement).openOrClosedShadowRoot;
}

function readMark(shadow: ShadowRoot): Mark | null {
  const written = shadow.querySelector<HTMLElement>('[data-mark]')?.dataset.mark;
  if (written === undefined) return null;
  try {
    return v.parse(mark, JSON.parse(written));
  } catch {
    return null;
  }
}

/** The card that an earlier reader left in the page; null where there is none. `seal` is this installation's own. */
export function leftBehind(seal: string): LeftBehind | null {
  if (seal === '') return null;
  for (const host of possibleCards()) {
    const shadow = shadowOf(host);
    const found = shadow && readMark(shadow);
    if (!found || found.seal !== seal) continue;
    const element = (field: Field) =>
      shadow.querySelector<HTMLInputElement | HTMLTextAreaElement>(`.${field}`);
    const textIn = (field: Field) => element(field)?.value ?? '';
    return {
      ...found,
      typed: { note: textIn('note'), tags: textIn('tags') },
      focus:
        fields.find((field) => element(field) !== null && element(field) === shadow.activeElement) ?? null,
      remove: () => host.remove(),
    };
  }
  return null;
}
