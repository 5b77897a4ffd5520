import { useCallback, useEffect, useRef, useState } from 'preact/hooks';

/** How long a word stays, in milliseconds. */
const STAYS = 3000;

/** What is said, new each time: as the `key` of its element it has the same words told anew. */
export interface Said {
  words: string;
}

/** A word on something small that was done ("Copied."), gone after a moment. */
export function useSaid(): [Said | null, (words: string) => void] {
  const [said, setSaid] = useState<Said | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  useEffect(() => () => clearTimeout(timer.current), []);
  const say = useCallback((words: string) => {
    clearTimeout(timer.current);
    setSaid({ words });
    timer.current = setTimeout(() => setSaid(null), STAYS);
  }, []);
  return [said, say];
}
