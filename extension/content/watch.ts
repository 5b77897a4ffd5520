/** The longest quiet time waited for before the page is read again, and the shortest, in ms. */
const SOONEST = 250;

/** Reading may take this share of the time at most, so that a page that never rests is not slowed. */
const SHARE = 0.02;

/**
 * Calls `reread` after the DOM changed, once for many changes, not while the tab is hidden, and the more seldom the
 * longer it takes. What comes and goes of our own (`isOurs`) is no change. Ends with `signal`.
 */
export function watchPage(
  reread: () => Promise<void>,
  isOurs: (node: Node) => boolean,
  signal: AbortSignal,
): void {
  let timer = 0;
  let changed = false;
  let notBefore = 0;

  async function run() {
    timer = 0;
    if (document.hidden || signal.aborted) return;
    changed = false;
    const began = performance.now();
    await reread();
    const now = performance.now();
    notBefore = now + (now - began) / SHARE;
    if (changed) plan();
  }

  function plan() {
    changed = true;
    if (timer || document.hidden || signal.aborted) return;
    timer = window.setTimeout(run, Math.max(SOONEST, notBefore - performance.now()));
  }

  const isOwn = ({ type, addedNodes, removedNodes }: MutationRecord) =>
    type === 'childList' && [...addedNodes, ...removedNodes].every(isOurs);

  const observer = new MutationObserver((records) => {
    if (!records.every(isOwn)) plan();
  });
  observer.observe(document.documentElement, { childList: true, characterData: true, subtree: true });
  document.addEventListener(
    'visibilitychange',
    () => {
      if (!document.hidden && changed) plan();
    },
    { signal },
  );
  signal.addEventListener('abort', () => {
    observer.disconnect();
    clearTimeout(timer);
  });
}
