import * as v from 'valibot';
import { type Answers, type Result, type TabMessage, tabMessage } from '../../src/messages';
import { api } from '../api';
import type { Cards } from './cards';
import type { Session } from './session';
import { lazily } from './visibility';

type Handlers = {
  [T in TabMessage['type']]: (message: Extract<TabMessage, { type: T }>) => Answers[T] | Promise<Answers[T]>;
};

/** Answers what the popup and the background ask of this tab, until `signal` ends. */
export function answerTabMessages(session: Session, cards: Cards, signal: AbortSignal): void {
  const refresh = lazily(() => session.refresh(), signal);

  const handlers: Handlers = {
    'page/state': ({ anyway }) => {
      if (anyway) session.readAnyway();
      return session.state;
    },
    'page/scroll-to': ({ start, end }) => {
      const item = session.items.shown.find(
        (shown) => !shown.outside && shown.start === start && shown.end === end,
      );
      if (!item || !cards.scrollTo(item)) return false;
      cards.open(item);
      return true;
    },
    'page/scroll-to-annotation': ({ id }) => {
      const item = session.items.shown.find(({ annotation }) => annotation?.id === id);
      if (!item || !cards.scrollTo(item)) return false;
      cards.open(item);
      return true;
    },
    'page/show-highlights': ({ shown }) => {
      session.show(shown ?? !session.state.highlightsShown);
      return session.state.highlightsShown;
    },
    'page/annotate-selection': () => cards.annotateSelection(),
    'page/walk': ({ direction }) => cards.walk(direction),
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
    const message = v.safeParse(tabMessage, received);
    if (sender.id !== api.runtime.id || !message.success) return false;
    answer(message.output).then(respond);
    return true;
  };
  const { onMessage } = api.runtime;
  onMessage.addListener(listener);
  signal.addEventListener('abort', () => onMessage.removeListener(listener));
}
