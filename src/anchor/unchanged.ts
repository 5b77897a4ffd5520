import { cutsPair } from './pairs';
import type { Anchor, Selectors } from './types';

/** True where quote and context stand, character by character, at the remembered position. */
function isUnchanged(text: string, { quote, position }: Selectors): boolean {
  if (position === null) return false;
  const { start, end } = position;
  return (
    Number.isInteger(start) &&
    start >= 0 &&
    end === start + quote.exact.length &&
    end <= text.length &&
    text.startsWith(quote.exact, start) &&
    text.startsWith(quote.suffix, end) &&
    text.endsWith(quote.prefix, start) &&
    !cutsPair(text, start) &&
    !cutsPair(text, end)
  );
}

/** The answer where nothing changed around the remembered position: costs no index. Null where something did. */
export function resolveUnchanged(text: string, selectors: Selectors): Anchor | null {
  const { position } = selectors;
  if (position === null || !isUnchanged(text, selectors)) return null;
  return { state: 'exact', start: position.start, end: position.end, score: 1 };
}
