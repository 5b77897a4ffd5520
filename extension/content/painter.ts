import type { Item } from '../../src/items';
import { type HighlightName, highlightNames } from '../highlight-names';

/** Which highlights an item gets: the reader's verdict is stronger than the program's suggestion. */
export function highlightsOf({ kind, detected, annotation }: Item): HighlightName[] {
  const names: HighlightName[] = [];
  if (annotation?.verdict === 'confirmed') names.push('reportedly-confirmed-tag');
  else if (annotation?.verdict === 'speculative') names.push('reportedly-speculative-tag');
  else if (detected && 'status' in detected)
    names.push(detected.status === 'stated' ? 'reportedly-stated' : 'reportedly-speculative');
  if (kind === 'official') names.push('reportedly-official');
  if (kind === 'institution') names.push('reportedly-institution');
  if (annotation && (kind === 'note' || annotation.note)) names.push('reportedly-note');
  if (names.length === 0 && annotation) names.push('reportedly-note');
  return names;
}

/**
 * Draws items with the CSS Custom Highlight API. The registry is shared with the page, so only names of our own
 * are ever set or deleted.
 */
export function paint(items: readonly Item[], rangeOf: (item: Item) => Range | null): void {
  const ranges = new Map<HighlightName, StaticRange[]>(highlightNames.map((name) => [name, []]));
  for (const item of items) {
    const range = rangeOf(item);
    if (!range) continue;
    // A live range costs at every edit of the page and collapses when a framework sets the same text again.
    const still = new StaticRange(range);
    for (const name of highlightsOf(item)) ranges.get(name)?.push(still);
  }
  highlightNames.forEach((name, priority) => {
    const drawn = ranges.get(name) ?? [];
    if (drawn.length === 0) {
      CSS.highlights.delete(name);
      return;
    }
    const highlight = new Highlight(...drawn);
    highlight.priority = priority;
    CSS.highlights.set(name, highlight);
  });
}

/** Takes every highlight of ours off the page. */
export function clearPaint(): void {
  for (const name of highlightNames) CSS.highlights.delete(name);
}
