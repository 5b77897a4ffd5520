declare const browser: typeof chrome | undefined;

/** The browser's own extension API, for scripts in pages: the polyfill would be the largest part of them. */
export const api: typeof chrome = typeof browser === 'undefined' ? chrome : browser;
