import { useEffect, useState } from 'preact/hooks';

/** Whether the page is seen: not in a tab behind others, nor in a window that is covered or put away. */
export function useSeen(): boolean {
  const [seen, setSeen] = useState(!document.hidden);
  useEffect(() => {
    const follow = () => setSeen(!document.hidden);
    follow();
    document.addEventListener('visibilitychange', follow);
    return () => document.removeEventListener('visibilitychange', follow);
  }, []);
  return seen;
}
