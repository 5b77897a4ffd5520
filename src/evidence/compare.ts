/**
 * How an article's text differs from an earlier one: `longer` has all that stood there and more, `shorter` nothing but what
 * stood there; `changed` is everything else, a paragraph moved or one word replaced.
 */
export type TextChange = 'same' | 'longer' | 'shorter' | 'changed';

/** The paragraphs of a text, with white space, quote marks and composition of letters made alike: those are no change of what it says. */
function paragraphs(text: string): string[] {
  return text
    .normalize('NFC')
    .replace(/\u00ad/g, '')
    .replace(/[“”„«»]/g, '"')
    .replace(/[‘’‚]/g, "'")
    .split(/\s*\n\s*/)
    .map((paragraph) => paragraph.replace(/\s+/g, ' ').trim())
    .filter(Boolean);
}

/** Whether all items of `part` stand in `whole`, in the same order. */
function isWithin(part: readonly string[], whole: readonly string[]): boolean {
  let next = 0;
  for (const item of whole) if (item === part[next]) next++;
  return next === part.length;
}

/** Compares two readings of an article, paragraph by paragraph. */
export function compareTexts(before: string, after: string): TextChange {
  const old = paragraphs(before);
  const now = paragraphs(after);
  const grown = isWithin(old, now);
  const shrunk = isWithin(now, old);
  if (grown && shrunk) return 'same';
  if (grown) return 'longer';
  return shrunk ? 'shorter' : 'changed';
}
