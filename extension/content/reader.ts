import { extensionAlive } from './background-client';
import { createCardsOnDemand } from './cards-on-demand';
import { itemsAt } from './hit';
import { possibleCards } from './left-cards';
import { createLoader } from './loading';
import { clearPaint } from './painter';
import { createSession } from './session';
import { answerTabMessages } from './tab-messages';
import { lazily, whenSeen } from './visibility';
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

/** Nodes of frames are no instances of this window's classes. */
const isInteractive = (target: EventTarget) =>
  'matches' in target && (target as Element).matches(INTERACTIVE);

const isDocument = (root: Node): root is Document => root.nodeType === Node.DOCUMENT_NODE;

function start(): Installed {
  const abort = new AbortController();
  const { signal } = abort;
  const load = createLoader();
  const session = createSession({ onArrive, onLeave: closeCard }, load, signal);
  const cards = createCardsOnDemand(session, load, signal);
  const heard = new WeakSet<Document>();

  function closeCard() {
    cards.loaded?.host.close();
  }

  function onArrive(typed: boolean) {
    if (typed || possibleCards().length > 0) cards.goOn();
  }

  function stop() {
    abort.abort();
    closeCard();
    clearPaint();
  }

  /**
   * True once the extension was updated or switched off while the page stayed open. Then this reader goes, to be no hindrance
   * to the one that may have come after it; but not from under a reader's hand, who is typing in its card.
   */
  function isOutdated(): boolean {
    if (extensionAlive()) return false;
    if (!cards.loaded?.cards.holdsDraft) stop();
    return true;
  }

  function onClick(event: MouseEvent) {
    // Only a reader opens cards, not the page.
    if (!event.isTrusted || cards.loaded?.host.isHost(event.target) || isOutdated()) return;
    closeCard();
    const plain = event.button === 0 && !event.ctrlKey && !event.metaKey && !event.shiftKey && !event.altKey;
    const clicked = event.view?.document ?? document;
    const selecting = clicked.getSelection()?.isCollapsed === false;
    if (!plain || selecting || !session.state.highlightsShown) return;
    const path = event.composedPath();
    // What was clicked on lay over the text, and is gone: a window of the page's own, or the card of an outdated reader.
    if ((path[0] as Partial<Node> | undefined)?.isConnected !== true) return;
    if (path.some(isInteractive)) return;
    openAt(event);
  }

  /** What stands where the reader points. */
  const pointedAt = ({ view, clientX: x, clientY: y }: MouseEvent) =>
    itemsAt(view?.document ?? document, { x, y }, session.items.shown, session.texts);

  /** Opens the card of what was clicked on. It is looked for again once cards are there: the page may have been read anew. */
  async function openAt(event: MouseEvent) {
    if (pointedAt(event).length === 0) return;
    const desk = await cards.get();
    const [first, ...others] = pointedAt(event);
    if (first) desk?.cards.open(first, others);
  }

  /** The cards are loaded while the button is still down. */
  function onPointerDown(event: PointerEvent) {
    if (event.isTrusted && !cards.loaded && pointedAt(event).length > 0) cards.get();
  }

  function onKeyDown(event: KeyboardEvent) {
    if (event.isTrusted && event.key === 'Escape' && cards.loaded?.host.isOpen && !isOutdated()) closeCard();
  }

  /** Documents in frames that were read hear clicks and keys of their own. */
  function listen(documents: readonly Document[]) {
    for (const each of documents) {
      if (heard.has(each)) continue;
      heard.add(each);
      each.addEventListener('pointerdown', onPointerDown, { signal });
      each.addEventListener('click', onClick, { signal });
      each.addEventListener('keydown', onKeyDown, { signal });
    }
  }

  async function read() {
    if (isOutdated()) return;
    await session.read();
    listen(session.texts.article.roots.filter(isDocument));
  }

  listen([document]);
  answerTabMessages(session, cards, signal);
  // Back from the browser's memory, a page knows nothing of what was saved or chosen meanwhile.
  const refresh = lazily(() => session.refresh(), signal);
  addEventListener('pageshow', ({ persisted }) => persisted && refresh(), { signal });
  whenSeen(signal)
    .then(read)
    .finally(() =>
      watchPage(
        {
          reread: read,
          concerns: session.concerns,
          hasMoved: session.hasMoved,
          roots: () => session.texts.article.roots,
          isOurs: (node) => cards.loaded?.host.isHost(node) ?? false,
        },
        signal,
      ),
    );
  return { alive: extensionAlive, stop };
}

if (!globalThis.reportedlyReader?.alive()) {
  globalThis.reportedlyReader?.stop();
  globalThis.reportedlyReader = start();
}
