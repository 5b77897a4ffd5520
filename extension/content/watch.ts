import { Gathered } from '../../src/page/gathered';

/** How long changes are gathered before they are looked at, in ms. */
const GATHER = 250;

/** Reading may take this share of the time at most, so that a page that never rests is not slowed. */
const SHARE = 0.02;

/** The longest rest after a reading, in ms: most of the reading of a huge page is done by the background, which may be slow. */
const LONGEST_REST = 30_000;

/** What takes text off the screen and brings it back: "read more", folded parts, views laid over the page. */
const ATTRIBUTES = ['class', 'hidden', 'open'];

const watching = (attributeFilter: string[]): MutationObserverInit => ({
  subtree: true,
  childList: true,
  characterData: true,
  attributeFilter,
});
const WATCHED = watching([...ATTRIBUTES, 'style']);
const WITHOUT_STYLES = watching(ATTRIBUTES);

/** So many new attributes between two looks, none of which matter, are an animation. */
const STORM = 50;

/** How long the styles of an animation are then left unwatched, in ms: to hear of each costs more than to look at the outcome. */
const CALM = 2000;

interface Watched {
  /** Reads the page again. */
  reread(): Promise<void>;
  /** Whether changes may have changed what was read; null stands for changes that were not looked at. */
  concerns(changes: Gathered | null): boolean;
  /** Whether the address is another than that of the last reading. */
  hasMoved(): boolean;
  /** Shadow roots and documents of frames that were read: they are watched too. */
  roots(): readonly Node[];
  /** Whether a node is one of our own. */
  isOurs(node: Node): boolean;
}

/**
 * Has the page read again after a change that concerns its text, once for many changes, and the more seldom the longer
 * reading takes. In a hidden tab nothing is watched; when it is seen again the page is read once. Ends with `signal`.
 */
export function watchPage(watched: Watched, signal: AbortSignal): void {
  const { reread, concerns, roots, isOurs } = watched;
  let timer = 0;
  /** Runs while styles are not watched. */
  let calm = 0;
  /** What was seen since the last look; null where it is too much or nobody saw it. */
  let pending: Gathered | null = new Gathered();
  let notBefore = 0;
  let reading = false;

  const observer = new MutationObserver((records) => {
    for (const record of records) {
      if (pending === null) break;
      pending.take(record, isOurs);
      if (pending.isFull) pending = null;
    }
    if (!pending?.isEmpty) plan(GATHER);
  });

  function observe() {
    const what = calm ? WITHOUT_STYLES : WATCHED;
    for (const root of [document, ...roots()]) observer.observe(root, what);
  }

  /** Leaves styles unwatched for a while, after which all that they may have changed is looked at. */
  function calmDown() {
    calm = window.setTimeout(() => {
      calm = 0;
      observe();
      pending?.missStyles();
      plan(GATHER);
    }, CALM);
    observe();
  }

  function rest() {
    observer.disconnect();
    clearTimeout(timer);
    clearTimeout(calm);
    timer = 0;
    calm = 0;
  }

  function plan(wait: number) {
    if (timer || reading || document.hidden || signal.aborted) return;
    timer = window.setTimeout(look, wait);
  }

  /** Looks at what has changed, and reads the page where it matters and is time for it. */
  async function look() {
    timer = 0;
    if (document.hidden || signal.aborted) return;
    if (pending?.isEmpty) return;
    if (!concerns(pending)) {
      if (!calm && pending && pending.restyles > STORM) calmDown();
      pending = new Gathered();
      return;
    }
    const early = notBefore - performance.now();
    if (early > 0) {
      pending = null;
      return plan(early);
    }
    pending = new Gathered();
    reading = true;
    const began = performance.now();
    await reread().finally(() => {
      reading = false;
    });
    if (signal.aborted) return;
    const now = performance.now();
    notBefore = now + Math.min((now - began) / SHARE, LONGEST_REST);
    observe();
    if (!pending?.isEmpty) plan(GATHER);
  }

  function lookSoon() {
    notBefore = 0;
    pending = null;
    clearTimeout(timer);
    timer = 0;
    plan(GATHER / 5);
  }

  /** The address has changed: its new article is read as soon as it is there. */
  function onMoved() {
    if (watched.hasMoved()) lookSoon();
  }

  function onVisibility() {
    if (document.hidden) return rest();
    observe();
    lookSoon();
  }

  addEventListener('popstate', onMoved, { signal });
  if ('navigation' in window) navigation.addEventListener('currententrychange', onMoved, { signal });
  document.addEventListener('visibilitychange', onVisibility, { signal });
  signal.addEventListener('abort', rest);
  if (!document.hidden) observe();
}
