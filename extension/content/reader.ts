import { allTyped, type KeptTyped } from '../typed';
import { createAnnotator } from './annotator';
import { extensionAlive } from './background-client';
import { createBringBack } from './bring-back';
import { createCardHost } from './card/mount';
import { createCards } from './cards';
import { itemsAt } from './hit';
import { clearPaint } from './painter';
import { createSession } from './session';
import { answerTabMessages } from './tab-messages';
import { createTyping } from './typing';
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
  const host = createCardHost();
  const session = createSession({ onArrive, onLeave: () => host.close() }, signal);
  const annotator = createAnnotator(session, (annotation) => session.take(annotation));
  const typing = createTyping(session);
  const cards = createCards(session, host, annotator, typing);
  const bringBack = createBringBack(session, typing, annotator);
  /** Asked for ahead, so that it is there before a card can be opened. */
  let left: Promise<KeptTyped[]> | null = allTyped();
  const heard = new WeakSet<Document>();

  /** What a card of an earlier reader holds is newer than what was kept of it. */
  async function onArrive() {
    cards.takeOver();
    const kept = left ?? allTyped();
    left = null;
    await bringBack(await kept);
  }

  function stop() {
    abort.abort();
    host.close();
    clearPaint();
  }

  /**
   * True once the extension was updated or switched off while the page stayed open. Then this reader goes, to be no hindrance
   * to the one that may have come after it; but not from under a reader's hand, who is typing in its card.
   */
  function isOutdated(): boolean {
    if (extensionAlive()) return false;
    if (!cards.holdsDraft) stop();
    return true;
  }

  function onClick(event: MouseEvent) {
    // Only a reader opens cards, not the page.
    if (!event.isTrusted || host.isHost(event.target) || isOutdated()) return;
    if (host.isOpen) host.close();
    const plain = event.button === 0 && !event.ctrlKey && !event.metaKey && !event.shiftKey && !event.altKey;
    const clicked = event.view?.document ?? document;
    const selecting = clicked.getSelection()?.isCollapsed === false;
    if (!plain || selecting || !session.state.highlightsShown) return;
    const path = event.composedPath();
    // What was clicked on lay over the text, and is gone: a window of the page's own, or the card of an outdated reader.
    if ((path[0] as Partial<Node> | undefined)?.isConnected !== true) return;
    if (path.some(isInteractive)) return;
    const point = { x: event.clientX, y: event.clientY };
    const [first, ...others] = itemsAt(clicked, point, session.items.shown, session.texts);
    if (first) cards.open(first, others);
  }

  function onKeyDown(event: KeyboardEvent) {
    if (event.isTrusted && event.key === 'Escape' && host.isOpen && !isOutdated()) host.close();
  }

  /** Documents in frames that were read hear clicks and keys of their own. */
  function listen(documents: readonly Document[]) {
    for (const each of documents) {
      if (heard.has(each)) continue;
      heard.add(each);
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
          isOurs: host.isHost,
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
