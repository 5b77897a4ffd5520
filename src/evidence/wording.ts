import { diffWords, type Segment } from '../anchor/diff';
import type { Item } from '../items';
import type { PlacedAnnotation } from '../messages';

/** Words that stand where others stood, each with a word beside them that both have. */
export interface Replacement {
  before: string;
  after: string;
}

/** What became of a saved quote on the page as it is now. */
export interface WordingChange {
  /** In order of the text; empty where the words are the same. */
  replacements: Replacement[];
  /** A claim that was hedged when it was saved is now stated as fact, or the other way round, with the words that hedge it. */
  hedge: { change: 'vanished' | 'appeared'; words: string[] } | null;
}

const fold = (text: string) => text.replace(/\s+/g, ' ').replace(/[“”]/g, '"').replace(/[‘’]/g, "'").trim();

const FIRST_WORD = /^\s*\S+/;
const LAST_WORD = /\S+\s*$/;
const MARKS_ALONE = /^[^\p{L}\p{N}]*$/u;

/** The words of a replacement with the neighbour that makes them readable: the next word, else the one before. */
function withNeighbour(removed: string, added: string, last: Segment | undefined, next: Segment | undefined) {
  const after = next?.kind === 'same' ? (FIRST_WORD.exec(next.text)?.[0] ?? '') : '';
  const before =
    MARKS_ALONE.test(after) && last?.kind === 'same' ? (LAST_WORD.exec(last.text)?.[0] ?? '') : '';
  const words = (own: string) => fold(before === '' ? own + after : before + own);
  return { before: words(removed), after: words(added) };
}

/** The word-level replacements that lead from one wording to another; where something was only added or taken out, one side is the neighbour alone. */
export function replacementsOf(before: string, after: string): Replacement[] {
  const old = fold(before);
  const now = fold(after);
  if (old === now) return [];
  const segments = diffWords(old, now);
  const found: Replacement[] = [];
  for (let i = 0; i < segments.length; ) {
    const segment = segments[i];
    if (!segment || segment.kind === 'same') {
      i++;
      continue;
    }
    const following = segments[i + 1];
    const paired = segment.kind === 'removed' && following?.kind === 'added' ? following : null;
    const removed = segment.kind === 'removed' ? segment.text : '';
    const added = segment.kind === 'added' ? segment.text : (paired?.text ?? '');
    const end = i + (paired ? 2 : 1);
    found.push(withNeighbour(removed, added, segments[i - 1], segments[end]));
    i = end;
  }
  return found;
}

/**
 * Compares a saved quote with the words that now stand in its place in `text`. `item` is the annotation's item on the page;
 * the status is that of the claim that is found there now. Null where nothing is different. Where the words are the same
 * the status is not compared: then it is the program that judges otherwise, not the text.
 */
export function wordingChange(
  { annotation, anchor, outside }: PlacedAnnotation,
  item: Pick<Item, 'detected'>,
  text: string,
): WordingChange | null {
  if (outside || anchor.state === 'orphan') return null;
  const replacements = replacementsOf(annotation.selectors.quote.exact, text.slice(anchor.start, anchor.end));
  if (replacements.length === 0) return null;
  const { suggestion } = annotation;
  const claim = item.detected && 'status' in item.detected ? item.detected : null;
  if (!claim || !suggestion?.status || suggestion.status === claim.status)
    return { replacements, hedge: null };
  const hedge =
    claim.status === 'stated'
      ? { change: 'vanished' as const, words: suggestion.cues.map((cue) => cue.words) }
      : { change: 'appeared' as const, words: claim.cues.map(({ start, end }) => text.slice(start, end)) };
  return { replacements, hedge };
}

/** The same for an item of a page, where its annotation is placed at it: one of a person stands at one mention alone. */
export function itemChange(
  item: Item,
  placed: readonly PlacedAnnotation[],
  text: string,
): WordingChange | null {
  const own = placed.find(({ annotation }) => annotation.id === item.annotation?.id);
  if (!own || own.anchor.state === 'orphan') return null;
  const isHere = own.anchor.start < item.end && own.anchor.end > item.start;
  return isHere ? wordingChange(own, item, text) : null;
}
