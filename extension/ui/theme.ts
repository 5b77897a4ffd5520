/** The theme of the extension's own pages: the system's, or what the reader chose. */

export const themes = ['system', 'light', 'dark'] as const;
export type Theme = (typeof themes)[number];

/**
 * The choice is kept in `localStorage`, which all pages of the extension share and can read before the first paint;
 * the store answers too late for that and the page would flash.
 */
const key = 'theme';

export function readTheme(): Theme {
  const stored = localStorage.getItem(key);
  return themes.find((theme) => theme === stored) ?? 'system';
}

/** Shows a theme in this page. */
export function applyTheme(theme: Theme): void {
  const root = document.documentElement;
  if (theme === 'system') delete root.dataset.theme;
  else root.dataset.theme = theme;
}

/** Keeps a theme and shows it, here and in other open pages of the extension. */
export function setTheme(theme: Theme): void {
  localStorage.setItem(key, theme);
  applyTheme(theme);
}

/** Shows the kept theme and follows changes made in other windows. */
export function startTheme(): void {
  applyTheme(readTheme());
  addEventListener('storage', (event) => {
    if (event.key === key) applyTheme(readTheme());
  });
}
