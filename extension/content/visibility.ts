/** Resolves when the tab is seen: at once, or when a tab in the background is turned to or a prerendered page activated. */
export function whenSeen(signal: AbortSignal): Promise<void> {
  if (!document.hidden) return Promise.resolve();
  return new Promise((resolve) => {
    const seen = new AbortController();
    document.addEventListener(
      'visibilitychange',
      () => {
        if (document.hidden) return;
        seen.abort();
        resolve();
      },
      { signal: AbortSignal.any([signal, seen.signal]) },
    );
  });
}

/** Does work when the tab is seen; asked for often while it is hidden, once. */
export function lazily(work: () => Promise<void>, signal: AbortSignal): () => Promise<void> {
  let waiting: Promise<void> | null = null;
  return () => {
    waiting ??= whenSeen(signal).then(() => {
      waiting = null;
      return work();
    });
    return waiting;
  };
}
