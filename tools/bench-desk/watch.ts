/** What runs in the review page while it is timed. */

interface Timed {
  /** Milliseconds since the navigation at which the first row was painted; null until then. */
  firstRows: number | null;
  /** Milliseconds from each key's press to the painted list that answers it. */
  keys: number[];
  /** Between two frames, in milliseconds, since `frames` was emptied. */
  frames: number[];
  /** Frames in which a row in sight had no words yet. */
  blank: number;
  /** The longest task in milliseconds, since it was set to 0. */
  longestTask: number;
}

declare global {
  interface Window {
    timed: Timed;
    followFrames(on: boolean): void;
  }
}

const grid = () => document.querySelector('[role=grid]');
const isSettled = () =>
  grid()?.getAttribute('aria-busy') === 'false' || document.querySelector('.empty') !== null;

function isBlank(): boolean {
  // Places are asked for only where a row is empty: each frame would pay for the answer.
  const empty = document.querySelectorAll('.rows [role=row]:not(:has(.clamp))');
  if (empty.length === 0) return false;
  const box = grid()?.getBoundingClientRect();
  return [...empty].some((row) => {
    const { top, bottom } = row.getBoundingClientRect();
    return !box || (bottom > box.top && top < box.bottom);
  });
}

/** Calls back once what is in the document now was painted. */
const painted = (done: () => void) =>
  requestAnimationFrame(() => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = done;
    port2.postMessage(null);
  });

/** Begins to watch; call it before the page's own scripts run. */
export function watch(): void {
  window.timed = { firstRows: null, keys: [], frames: [], blank: 0, longestTask: 0 };
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries())
      window.timed.longestTask = Math.max(window.timed.longestTask, duration);
  }).observe({ type: 'longtask', buffered: true });

  const first = new MutationObserver(() => {
    if (!document.querySelector('[role=row] .clamp')) return;
    first.disconnect();
    painted(() => {
      window.timed.firstRows = performance.now();
    });
  });
  first.observe(document, { childList: true, subtree: true });

  document.addEventListener('input', (event) => {
    const pressed = event.timeStamp;
    const look = () => {
      if (isSettled()) painted(() => window.timed.keys.push(performance.now() - pressed));
      else setTimeout(look, 1);
    };
    // After the page's own listeners, and the drawing that they ask for.
    setTimeout(look);
  });

  let following = false;
  window.followFrames = (on) => {
    following = on;
    let last = performance.now();
    const next = (now: number) => {
      window.timed.frames.push(now - last);
      last = now;
      if (isBlank()) window.timed.blank += 1;
      if (following) requestAnimationFrame(next);
    };
    if (on) requestAnimationFrame(next);
  };
}
