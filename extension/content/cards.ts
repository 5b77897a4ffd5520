import { describe } from '../../src/anchor';
import { itemChange } from '../../src/evidence/wording';
import { type CopyForm, copyAs } from '../../src/exchange/quotation';
import type { Item } from '../../src/items';
import type { PageText } from '../../src/page/types';
import { suggestionOf } from '../../src/suggestion';
import { writeClipboard } from '../clipboard';
import type { Annotator } from './annotator';
import { ask } from './background-client';
import { boxOf } from './boxes';
import { type Field, fields } from './card/draft';
import { savedText } from './card/fields';
import { leftBehind, markOf } from './card/left-behind';
import type { CardHost } from './card/mount';
import { type Selected, selectedRange } from './selection';
import type { Session } from './session';
import { textFor } from './texts';
import { itemKey, type Typing } from './typing';
import { t } from './words';

/** Opens cards: for what stands at a point, for the next claim, for the reader's own selection. */
export interface Cards {
  open(item: Item, others?: readonly Item[]): void;
  /** Goes on with the card that an earlier reader left open, and with what was typed in it. */
  takeOver(): void;
  walk(direction: 'next' | 'previous'): boolean;
  annotateSelection(): boolean;
  /** Whether an open card holds text that is not kept yet. */
  readonly holdsDraft: boolean;
  /** Brings an item into view; false where it is no longer in the page. */
  scrollTo(item: Item): boolean;
}

export function createCards(session: Session, host: CardHost, annotator: Annotator, typing: Typing): Cards {
  let current: Item | null = null;

  const { wordsOf } = session;

  const rangeOf = (item: Item): Range | null => session.rangesOf(item)[0] ?? null;

  const around = (item: Item) =>
    session.items.shown.filter(
      (other) =>
        other !== item && other.outside === item.outside && other.start < item.end && other.end > item.start,
    );

  function open(item: Item, others: readonly Item[] = around(item), focus: Field | null = null) {
    const { detection } = session;
    const suggestion =
      detection && item.detected && suggestionOf(session.texts.article.text, detection, item.detected);
    current = item;
    host.open(
      {
        item,
        quote: wordsOf(item),
        suggestion: suggestion ?? item.annotation?.suggestion ?? null,
        rewording: itemChange(item, session.state.annotations, session.texts.article.text),
        others,
        wordsOf,
        drafts: { note: typing.draftOf(item, 'note'), tags: typing.draftOf(item, 'tags') },
        focus,
        edit: (edit) => annotator.edit(item, edit),
        onSwitch: (other) => open(other),
        onWalk: walk,
        onCopy: (form) => copy(form, item),
        onReview: () => ask({ type: 'review/open', annotation: item.annotation?.id ?? null }),
      },
      boxAt(item),
      markOf(item, wordsOf(item), session.seal),
    );
  }

  function takeOver() {
    const left = leftBehind(session.seal);
    if (!left) return;
    const { kind, start, end, outside } = left;
    const length = textFor(session.texts, left).text.length;
    const own: Item = { kind, start, end, outside, detected: null, annotation: null };
    const item = session.items.shown.find((shown) => itemKey(shown) === itemKey(own)) ?? own;
    if (end > length || wordsOf(item) !== left.quote) return;
    for (const field of fields) {
      const typed = left.typed[field];
      typing.draftOf(item, field).set(typed === savedText(item.annotation, field) ? null : typed);
    }
    left.remove();
    open(item, around(item), left.focus);
  }

  function boxAt(item: Item) {
    const range = rangeOf(item);
    return range && boxOf(range);
  }

  function copy(form: CopyForm, item: Item): Promise<boolean> {
    const { text } = textFor(session.texts, item);
    const selectors = describe(text, item.start, item.end);
    return writeClipboard(copyAs(form, { selectors, page: session.metadata }));
  }

  function scrollTo(item: Item): boolean {
    const range = rangeOf(item);
    const element = range?.startContainer.parentElement;
    if (!range || !element) return false;
    const box = boxOf(range);
    if (box.top < 0 || box.bottom > window.innerHeight) {
      element.scrollIntoView({ block: 'center', behavior: 'instant' });
      const after = boxOf(range);
      if (after.top < 0 || after.bottom > window.innerHeight)
        window.scrollBy({ top: after.top - window.innerHeight / 3, behavior: 'instant' });
    }
    return true;
  }

  /** Where walking goes on from: the open card's item, else the top of what is seen. */
  function from(): number {
    if (current && host.isOpen) return current.start;
    const seen = session.items.shown.find((item) => {
      const box = boxAt(item);
      return box && box.bottom > 0;
    });
    return (seen?.start ?? 0) - 0.5;
  }

  function walk(direction: 'next' | 'previous'): boolean {
    const claims = session.items.shown.filter((item) => item.kind === 'claim');
    const here = from();
    const next =
      direction === 'next'
        ? (claims.find((item) => item.start > here) ?? claims[0])
        : (claims.findLast((item) => item.start < here) ?? claims.at(-1));
    if (!next) {
      host.say(t('card_no_claims'));
      return false;
    }
    scrollTo(next);
    open(next);
    return true;
  }

  function selectionIn(page: PageText, selected: Selected, outside: boolean): Item | null {
    let start = page.offsetAt(selected.startContainer, selected.startOffset);
    let end = page.offsetAt(selected.endContainer, selected.endOffset);
    if (start === null || end === null) return null;
    while (start < end && /\s/.test(page.text[start] ?? '')) start++;
    while (end > start && /\s/.test(page.text[end - 1] ?? '')) end--;
    return start < end ? { kind: 'note', start, end, detected: null, annotation: null, outside } : null;
  }

  function selected(): Item | null {
    const { texts } = session;
    const range = selectedRange(texts.article.roots);
    return range && (selectionIn(texts.article, range, false) ?? selectionIn(texts.whole, range, true));
  }

  function annotateSelection(): boolean {
    const item = selected();
    if (!item) {
      host.say(t('card_outside_text'));
      return false;
    }
    const kept = session.items.shown.find(
      ({ kind, start, end, outside }) =>
        kind === 'note' && start === item.start && end === item.end && outside === item.outside,
    );
    open(kept ?? item);
    return true;
  }

  return {
    open,
    takeOver,
    walk,
    annotateSelection,
    scrollTo,
    get holdsDraft() {
      return host.isOpen && !typing.isEmpty;
    },
  };
}
