import { createAnnotator } from './annotator';
import { extensionAlive } from './background-client';
import { createCardHost } from './card/mount';
import { createCards } from './cards';
import { itemsAt } from './hit';
import { clearPaint } from './painter';
import { createSession } from './session';
import { answerTabMessages } from './tab-messages';
import { watchPage } from './watch';

/** One reader a page: injected again it stays as it is, unless the one that is there belongs to an extension that was updated. */
interface Installed {
  alive(): boolean;
  stop(): void;
}

declare global {
  var reportedlyReader: Installed | undefined;
}

/** Clicks on these do what the page means them to do. */
const INTERACTIVE =
  'a[href], button, input, select, textarea, label, summary, video, audio, [role="button"], [contenteditable]';

function start(): Installed {
  const abort = new AbortController();
  const { signal } = abort;
  const session = createSession();
  const host = createCardHost();
  const annotator = createAnnotator(session, (annotation) => session.take(annotation));
  const cards = createCards(session, host, annotator);

  function onClick(event: MouseEvent) {
    if (host.isHost(event.target)) return;
    if (host.isOpen) host.close();
    const plain = event.button === 0 && !event.ctrlKey && !event.metaKey && !event.shiftKey && !event.altKey;
    const selecting = getSelection()?.isCollapsed === false;
    if (!plain || selecting || !session.state.highlightsShown) return;
    if (event.target instanceof Element && event.target.closest(INTERACTIVE)) return;
    const [first, ...others] = itemsAt(event.clientX, event.clientY, session.items.shown, session.texts);
    if (first) cards.open(first, others);
  }

  document.addEventListener('click', onClick, { signal });
  document.addEventListener(
    'keydown',
    (event) => {
      if (event.key === 'Escape' && host.isOpen) host.close();
    },
    { signal },
  );
  answerTabMessages(session, cards, signal);
  session.read().finally(() => watchPage(() => session.read(), host.isHost, signal));
  return {
    alive: extensionAlive,
    stop() {
      abort.abort();
      host.close();
      clearPaint();
    },
  };
}

if (!globalThis.reportedlyReader?.alive()) {
  globalThis.reportedlyReader?.stop();
  globalThis.reportedlyReader = start();
}
