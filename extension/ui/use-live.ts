import { liveQuery } from 'dexie';
import { useLayoutEffect, useState } from 'preact/hooks';

/** value is undefined until the first answer; after an error the last value stays. */
export interface Live<T> {
  value: T | undefined;
  error: unknown;
}

/**
 * What a query of the store answers, and answers again whenever what it read changes, in whichever window. While it is
 * not `active` nothing is asked and the last value stays.
 */
export function useLive<T>(query: () => Promise<T>, inputs: readonly unknown[], active = true): Live<T> {
  const [live, setLive] = useState<Live<T>>({ value: undefined, error: null });
  // Not after the next frame, as other effects: whoever types waits for the answer.
  useLayoutEffect(() => {
    if (!active) return;
    // Dexie follows a query beyond its first `await` only where it is given an async function as such.
    const subscription = liveQuery(async () => query()).subscribe({
      next: (value) => setLive({ value, error: null }),
      error: (error: unknown) => setLive((before) => ({ ...before, error })),
    });
    return () => subscription.unsubscribe();
  }, [...inputs, active]);
  return live;
}
