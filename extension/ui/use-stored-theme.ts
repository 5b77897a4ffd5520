import { useEffect } from 'preact/hooks';
import { getSettings } from '../../src/store/settings';
import { store } from './store';
import { setTheme } from './theme';
import { useLive } from './use-live';

/** Brings the page's theme in line with the setting in the store, as after an import of settings or a lost `localStorage`. */
export function useStoredTheme(): void {
  const { value: settings } = useLive(() => getSettings(store), []);
  const theme = settings?.theme;
  useEffect(() => {
    if (theme) setTheme(theme);
  }, [theme]);
}
