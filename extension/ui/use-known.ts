import { useEffect, useState } from 'preact/hooks';
import { currentStamp, type Known, knownAt } from './dossiers';
import { type Live, useLive } from './use-live';

/** What is known, and known anew after every change, in whichever window. */
export function useKnown(): Live<Known> {
  const { value: stamp, error: fault } = useLive(currentStamp, []);
  const [live, setLive] = useState<Live<Known>>({ value: undefined, error: null });
  useEffect(() => {
    let current = true;
    if (stamp)
      knownAt(stamp).then(
        (value) => current && setLive({ value, error: null }),
        (error: unknown) => current && setLive((before) => ({ ...before, error })),
      );
    return () => {
      current = false;
    };
  }, [stamp]);
  return { value: live.value, error: fault ?? live.error };
}
