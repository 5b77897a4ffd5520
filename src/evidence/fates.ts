import { createIndex, resolveAll } from '../anchor';
import type { Detection } from '../detect/types';
import { mergeItems } from '../items';
import type { PlacedAnnotation } from '../messages';
import type { Annotation } from '../store/model';
import { itemChange, type WordingChange } from './wording';

/** What became of something saved in another text of its article. */
export interface Fate {
  annotation: Annotation;
  /** `gone` where it is not found in that text, or not surely. */
  state: 'same' | 'reworded' | 'gone';
  /** Null but where it was reworded. */
  change: WordingChange | null;
}

/**
 * Looks up in a text what was saved in its article; what was dismissed or stands outside of the article is left out.
 * `detection` is the text's own, by which hedges that vanished or appeared are told; null where it is not known.
 */
export function fatesIn(
  text: string,
  annotations: readonly Annotation[],
  detection: Detection | null,
): Fate[] {
  const saved = annotations.filter(({ dismissed, textHash }) => !dismissed && textHash !== null);
  const anchors = resolveAll(
    createIndex(text),
    saved.map(({ selectors }) => selectors),
  );
  const placed = saved.flatMap((annotation, i): PlacedAnnotation[] => {
    const anchor = anchors[i];
    return anchor ? [{ annotation, anchor, outside: false }] : [];
  });
  const { shown } = mergeItems(detection, placed);
  return placed.map(({ annotation, anchor }) => {
    if (anchor.state === 'orphan') return { annotation, state: 'gone', change: null };
    const own = shown.filter((item) => item.annotation?.id === annotation.id);
    const change = own.reduce<WordingChange | null>(
      (found, item) => found ?? itemChange(item, placed, text),
      null,
    );
    return { annotation, state: change === null ? 'same' : 'reworded', change };
  });
}
