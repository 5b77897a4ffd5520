import { useEffect, useState } from 'preact/hooks';
import type { Following } from './following';
import { type Live, useLive } from './use-live';

/** What is made of all that is saved, and made anew after every change, in whichever window. */
export function useFollowed<T>(following: Following<T>): Live<T> {
  const { value: stamp, error: fault } = useLive(() => following.stamp(), [following]);
  const [live, setLive] = useState<Live<T>>({ value: undefined, error: null });
  useEffect(() => {
    let current = true;
    if (stamp)
      following.at(stamp).then(
        (value) => current && setLive({ value, error: null }),
        (error: unknown) => current && setLive((before) => ({ ...before, error })),
      );
    return () => {
      current = false;
    };
  }, [following, stamp]);
  return { value: live.value, error: fault ?? live.error };
}
