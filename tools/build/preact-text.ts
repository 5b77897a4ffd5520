import type { Plugin } from 'vite';

/**
 * Preact can set an element's HTML from a string (`dangerouslySetInnerHTML`). Nothing here does, and with this nothing can:
 * the assignment becomes one of plain text, so that no script of the build has `innerHTML` in it.
 */
export function preactWithoutHtml(): Plugin {
  return {
    name: 'preact-without-html',
    transform(code, id) {
      if (!/\/node_modules\/preact\/dist\/preact\.m?js$/.test(id)) return null;
      const parts = code.split('.innerHTML');
      if (parts.length !== 3)
        this.error(`Preact sets HTML in ${parts.length - 1} places, not in the 2 known.`);
      return { code: parts.join('.textContent'), map: null };
    },
  };
}
