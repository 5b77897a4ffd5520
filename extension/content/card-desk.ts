import { typedOn } from '../typed';
import { createAnnotator } from './annotator';
import { createBringBack } from './bring-back';
import { type CardHost, createCardHost } from './card/mount';
import { type Cards, createCards } from './cards';
import type { Session } from './session';
import { createTyping } from './typing';

/** A page's cards, and the element that they open in. */
export interface CardDesk {
  readonly cards: Cards;
  readonly host: CardHost;
  /** Goes on with what earlier readers of the page left: an open card, and what was typed and not saved, which is saved from then on. */
  goOn(): Promise<void>;
}

export function createCardDesk(session: Session): CardDesk {
  const host = createCardHost();
  const annotator = createAnnotator(session, (annotation) => session.take(annotation));
  const typing = createTyping(session);
  const cards = createCards(session, host, annotator, typing);
  const bringBack = createBringBack(session, typing, annotator);
  return {
    cards,
    host,
    async goOn() {
      // What a card holds is newer than what was kept of it.
      cards.takeOver();
      const kept = await typedOn(session.metadata.url);
      void bringBack(kept);
    },
  };
}
