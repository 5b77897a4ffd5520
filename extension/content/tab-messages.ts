import * as v from 'valibot';
import type { Item } from '../../src/items';
import type { Answers, Result } from '../../src/messages';
import { type TabMessage, tabMessage } from '../../src/tab-message';
import { api } from '../api';
import type { CardsOnDemand } from './cards-on-demand';
import type { Session } from './session';
import { lazily } from './visibility';

type Handlers = {
  [T in TabMessage['type']]: (message: Extract<TabMessage, { type: T }>) => Answers[T] | Promise<Answers[T]>;
};

/** Answers what the popup and the background ask of this tab, until `signal` ends. */
export function answerTabMessages(session: Session, cards: CardsOnDemand, signal: AbortSignal): void {
  const refresh = lazily(() => session.refresh(), signal);

  /** Brings an item into view and opens its card. It is looked for anew once the cards are there: the page may have been read again. */
  async function show(isIt: (item: Item) => boolean): Promise<boolean> {
    if (!session.items.shown.some(isIt)) return false;
    const desk = await cards.get();
    const item = session.items.shown.find(isIt);
    if (!desk || !item || !desk.cards.scrollTo(item)) return false;
    desk.cards.open(item);
    return true;
  }

  const handlers: Handlers = {
    'page/state': ({ anyway }) => {
      if (anyway) session.readAnyway();
      return session.state;
    },
    'page/scroll-to': ({ start, end }) =>
      show((item) => !item.outside && item.start === start && item.end === end),
    'page/scroll-to-annotation': ({ id }) => show(({ annotation }) => annotation?.id === id),
    'page/show-highlights': ({ shown }) => {
      session.show(shown ?? !session.state.highlightsShown);
      return session.state.highlightsShown;
    },
    'page/annotate-selection': async () => (await cards.get())?.cards.annotateSelection() ?? false,
    'page/walk': async ({ direction }) => (await cards.get())?.cards.walk(direction) ?? false,
    'annotations/changed': () => {
      refresh();
      return null;
    },
    'settings/changed': () => {
      refresh();
      return null;
    },
  };

  async function answer(message: TabMessage): Promise<Result<unknown>> {
    const handler = handlers[message.type] as (message: TabMessage) => unknown;
    try {
      return { ok: true, value: await handler(message) };
    } catch (error) {
      return { ok: false, error: { code: 'unknown', message: String(error) } };
    }
  }

  /** True says that the answer comes later. */
  const listener = (
    received: unknown,
    sender: chrome.runtime.MessageSender,
    respond: (answer: Result<unknown>) => void,
  ) => {
    const message = v.safeParse(tabMessage(), received);
    if (sender.id !== api.runtime.id || !message.success) return false;
    answer(message.output).then(respond);
    return true;
  };
  const { onMessage } = api.runtime;
  onMessage.addListener(listener);
  signal.addEventListener('abort', () => onMessage.removeListener(listener));
}
