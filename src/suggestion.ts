import type { Claim, Detection, Institution, Official, Span } from './detect/types';
import type { Suggestion } from './store/model';

/** The words of a part of the text, on one line. */
function wordsAt(text: string, span: Span): string {
  return text.slice(span.start, span.end).replace(/\s+/g, ' ').trim();
}

/**
 * What the program read out of the text about one detected item, in words, so that it stays readable without the page.
 * `item` is one of `detection`'s; its offsets are UTF-16 units into `text`.
 */
export function suggestionOf(
  detection: Pick<Detection, 'engine'>,
  text: string,
  item: Claim | Official | Institution,
): Suggestion {
  const claim = 'status' in item ? item : null;
  const words = (span: Span | null | undefined) => (span ? wordsAt(text, span) : null);
  return {
    engine: detection.engine,
    status: claim?.status ?? null,
    cues: claim?.cues.map((cue) => ({ words: wordsAt(text, cue), kind: cue.kind })) ?? [],
    source: claim?.source ? { words: wordsAt(text, claim.source), named: claim.source.named } : null,
    imposer: words(claim?.imposer),
    target: words(claim?.target),
    measure: words(claim?.measure),
    date: words(claim?.date),
    instrument: words(claim?.instrument),
    name: 'name' in item ? item.name : null,
    role: 'role' in item ? item.role : null,
  };
}
