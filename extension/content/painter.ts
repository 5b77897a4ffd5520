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
 * What was drawn, by registry: a document in a frame has its own. After an update another reader may have drawn under the
 * same names; that is not for this one to take away.
 */
const drawn = new Map<HighlightRegistry, Map<HighlightName, Highlight>>();

function registryOf(place: StaticRangeInit): HighlightRegistry | null {
  const view = place.startContainer.ownerDocument?.defaultView;
  return view ? (view as Window & typeof globalThis).CSS.highlights : null;
}

/**
 * Draws items with the CSS Custom Highlight API. The registry is shared with the page, so only names of our own
 * are ever set or deleted.
 */
export function paint(items: readonly Item[], placesOf: (item: Item) => readonly StaticRangeInit[]): void {
  const byRegistry = new Map<HighlightRegistry, Map<HighlightName, StaticRange[]>>();
  for (const item of items) {
    const names = highlightsOf(item);
    for (const place of placesOf(item)) {
      const registry = registryOf(place);
      if (!registry) continue;
      const ranges = byRegistry.get(registry) ?? new Map<HighlightName, StaticRange[]>();
      byRegistry.set(registry, ranges);
      // A live range costs at every edit of the page and collapses when a framework sets the same text again.
      const still = new StaticRange(place);
      for (const name of names) {
        const own = ranges.get(name);
        if (own) own.push(still);
        else ranges.set(name, [still]);
      }
    }
  }
  for (const registry of drawn.keys()) if (!byRegistry.has(registry)) clear(registry);
  for (const [registry, ranges] of byRegistry) draw(registry, ranges);
}

function draw(registry: HighlightRegistry, ranges: ReadonlyMap<HighlightName, StaticRange[]>): void {
  const own = new Map<HighlightName, Highlight>();
  highlightNames.forEach((name, priority) => {
    const still = ranges.get(name);
    if (!still) {
      registry.delete(name);
      return;
    }
    const highlight = new Highlight(...still);
    highlight.priority = priority;
    registry.set(name, highlight);
    own.set(name, highlight);
  });
  drawn.set(registry, own);
}

function clear(registry: HighlightRegistry): void {
  for (const [name, highlight] of drawn.get(registry) ?? [])
    if (registry.get(name) === highlight) registry.delete(name);
  drawn.delete(registry);
}

/** Takes every highlight of ours off the page. */
export function clearPaint(): void {
  for (const registry of drawn.keys()) clear(registry);
}
