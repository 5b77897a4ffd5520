import { useCallback, useEffect, useState } from 'preact/hooks';
import { parseRoute, type Route, writeRoute } from './route';

/** The route in the address, and the way to another. `replace` leaves no step in the browser's history, as while typing. */
export function useRoute(): [Route, (route: Route, how?: 'replace') => void] {
  const [route, setRoute] = useState(() => parseRoute(location.hash));
  useEffect(() => {
    const follow = () => setRoute(parseRoute(location.hash));
    addEventListener('hashchange', follow);
    addEventListener('popstate', follow);
    return () => {
      removeEventListener('hashchange', follow);
      removeEventListener('popstate', follow);
    };
  }, []);
  const go = useCallback((next: Route, how?: 'replace') => {
    const hash = writeRoute(next);
    if (how === 'replace') history.replaceState(null, '', hash);
    else if (hash !== location.hash) history.pushState(null, '', hash);
    setRoute(next);
  }, []);
  return [route, go];
}
