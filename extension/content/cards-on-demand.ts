import type { CardDesk } from './card-desk';
import type { AnnotatingLoader } from './loading';
import type { Session } from './session';

/** The cards of a page, loaded when the first of them is needed. */
export interface CardsOnDemand {
  /** Loads them where need be; null where they cannot be had. */
  get(): Promise<CardDesk | null>;
  /** Goes on with what earlier readers of the page left. No card is opened before: it would not show what was typed. */
  goOn(): void;
  /** Those that are there already. */
  readonly loaded: CardDesk | null;
}

export function createCardsOnDemand(
  session: Session,
  load: AnnotatingLoader,
  signal: AbortSignal,
): CardsOnDemand {
  let desk: CardDesk | null = null;
  let goingOn: Promise<void> = Promise.resolve();

  async function loaded(): Promise<CardDesk | null> {
    if (desk) return desk;
    const answer = await load();
    if (!answer.ok || signal.aborted) return null;
    desk ??= answer.value.createDesk(session);
    return desk;
  }

  return {
    async get() {
      await goingOn;
      return loaded();
    },
    goOn() {
      goingOn = loaded().then((own) => own?.goOn());
    },
    get loaded() {
      return desk;
    },
  };
}
