import { createIndex, resolveAll } from '../../../src/anchor';
import type { Segment } from '../../../src/anchor/diff';
import { diffParagraphs } from '../../../src/anchor/paragraph-diff';
import type { Annotation } from '../../../src/store/model';

/** A run of words of two texts laid into one: both have it, or it was taken out or put in. */
export interface Piece {
  kind: Segment['kind'];
  text: string;
  /** Part of a saved quote. */
  quoted: boolean;
}

interface Span {
  start: number;
  end: number;
}

/** Where saved quotes stand in a text. */
export function quotesIn(text: string, annotations: readonly Annotation[]): Span[] {
  const anchors = resolveAll(
    createIndex(text),
    annotations.map(({ selectors }) => selectors),
  );
  return anchors.flatMap((anchor) => (anchor.state === 'orphan' ? [] : [anchor]));
}

/** Cuts a segment where quotes begin and end. `from` is where it begins in the text that `quotes` are in. */
function cut({ kind, text }: Segment, from: number, quotes: readonly Span[]): Piece[] {
  const to = from + text.length;
  const inside = quotes.flatMap(({ start, end }) => [start, end]).filter((at) => at > from && at < to);
  const edges = [...new Set([from, ...inside, to])].sort((a, b) => a - b);
  return edges.slice(0, -1).map((start, i) => {
    const end = edges[i + 1] ?? to;
    const quoted = quotes.some((quote) => quote.start <= start && end <= quote.end);
    return { kind, text: text.slice(start - from, end - from), quoted };
  });
}

/** Lays two texts into one, word by word, as paragraphs of pieces; what was replaced stands before what replaced it. */
export function paragraphsOf(
  before: string,
  after: string,
  quotesBefore: readonly Span[],
  quotesAfter: readonly Span[],
): Piece[][] {
  const pieces = diffParagraphs(before, after).flatMap((segment) =>
    cut(segment, segment.start, segment.kind === 'added' ? quotesAfter : quotesBefore),
  );
  const paragraphs: Piece[][] = [[]];
  for (const { kind, text, quoted } of pieces) {
    text.split(/\n+/).forEach((part, i) => {
      if (i > 0) paragraphs.push([]);
      if (part !== '') paragraphs.at(-1)?.push({ kind, text: part, quoted });
    });
  }
  return paragraphs.filter((paragraph) => paragraph.some(({ text }) => text.trim() !== ''));
}

/** Whether a paragraph has nothing to show: no change, no quote. */
export const isPlain = (paragraph: readonly Piece[]): boolean =>
  paragraph.every(({ kind, quoted }) => kind === 'same' && !quoted);
