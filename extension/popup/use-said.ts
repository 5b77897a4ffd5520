import { useCallback, useEffect, useRef, useState } from 'preact/hooks';

/** How long a word stays, in milliseconds. */
const STAYS = 3000;

/** A word on something small that was done ("Copied."), gone after a moment. */
export function useSaid(): [string, (words: string) => void] {
  const [said, setSaid] = useState('');
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  useEffect(() => () => clearTimeout(timer.current), []);
  const say = useCallback((words: string) => {
    clearTimeout(timer.current);
    setSaid(words);
    timer.current = setTimeout(() => setSaid(''), STAYS);
  }, []);
  return [said, say];
}
