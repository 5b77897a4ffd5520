import { useEffect, useState } from 'preact/hooks';
import browser from 'webextension-polyfill';
import { grantedOrigins } from '../../ui/sites';

/** The host patterns granted now, followed as the reader grants and takes back; null until they are known. */
export function useOrigins(): readonly string[] | null {
  const [origins, setOrigins] = useState<readonly string[] | null>(null);
  useEffect(() => {
    const refresh = () => void grantedOrigins().then(setOrigins);
    refresh();
    browser.permissions.onAdded.addListener(refresh);
    browser.permissions.onRemoved.addListener(refresh);
    return () => {
      browser.permissions.onAdded.removeListener(refresh);
      browser.permissions.onRemoved.removeListener(refresh);
    };
  }, []);
  return origins;
}
