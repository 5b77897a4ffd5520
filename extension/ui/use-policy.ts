import { useEffect, useState } from 'preact/hooks';
import type { Policy } from '../../src/managed/policy';
import { onPolicyChanged, readPolicy } from '../policy';

/** What the organisation's administrator decided, followed as it changes; null until it is known. */
export function usePolicy(): Policy | null {
  const [policy, setPolicy] = useState<Policy | null>(null);
  useEffect(() => {
    const read = () => void readPolicy().then(setPolicy);
    read();
    return onPolicyChanged(read);
  }, []);
  return policy;
}
