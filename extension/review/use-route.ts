import { useCallback, useLayoutEffect, useState } from 'preact/hooks';
import { Address } from './address';
import { type Go, parseRoute, type Route, writeRoute } from './route';

/** The route in the address, and the way to another. */
export function useRoute(): [Route, Go] {
  const [route, setRoute] = useState(() => parseRoute(location.hash));
  const [address] = useState(() => new Address());
  // From the first frame on: the address may change before an effect would run.
  useLayoutEffect(() => {
    const follow = () => {
      address.forget();
      setRoute(parseRoute(location.hash));
    };
    const settle = () => address.settle();
    addEventListener('hashchange', follow);
    addEventListener('popstate', follow);
    addEventListener('pagehide', settle);
    return () => {
      removeEventListener('hashchange', follow);
      removeEventListener('popstate', follow);
      removeEventListener('pagehide', settle);
    };
  }, [address]);
  const go = useCallback(
    (next: Route, how?: 'replace') => {
      const hash = writeRoute(next);
      if (how === 'replace') address.replace(hash);
      else address.push(hash);
      setRoute(next);
    },
    [address],
  );
  return [route, go];
}
