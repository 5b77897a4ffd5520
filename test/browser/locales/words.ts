import { messagesOf } from '../../unit/locales/messages';

const english = messagesOf('en');
const korean = messagesOf('ko');

/** The Korean words of a message. */
export function ko(key: string): string {
  const words = korean[key]?.message;
  if (!words) throw new Error(`there is no Korean for ${key}`);
  return words;
}

/** English words of messages that Korean says otherwise: none of them may be on a Korean screen. */
export const foreign: readonly string[] = Object.keys(english).flatMap((key) => {
  const words = english[key]?.message ?? '';
  return korean[key]?.message === words || /\$\w+\$/.test(words) ? [] : [words];
});

/** What a page shows or tells a screen reader, piece by piece, but for code and what is marked as the words of an article; run in the page. */
export const PIECES = `(() => {
  const pieces = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT);
  for (let node = walker.currentNode; node; node = walker.nextNode()) {
    if (node.nodeType === Node.TEXT_NODE) {
      if (!node.parentElement.closest('code, pre, body [lang]')) pieces.push(node.data);
    } else
      for (const name of ['aria-label', 'aria-description', 'title', 'placeholder', 'alt'])
        pieces.push(node.getAttribute(name) ?? '');
  }
  return pieces.map((piece) => piece.trim()).filter(Boolean);
})()`;

/** The pieces that are English words of the interface. */
export function foreignIn(pieces: readonly string[]): string[] {
  const known = new Set(foreign);
  return pieces.filter((piece) => known.has(piece));
}
