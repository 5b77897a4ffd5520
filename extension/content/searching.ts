import { createIndex, resolveInSlices } from '../../src/anchor';
import type { PlacedAnnotation } from '../../src/messages';
import type { PageText } from '../../src/page/types';
import type { Annotation } from '../../src/store/model';
import type { Texts } from './texts';

async function searchIn(
  page: PageText,
  annotations: readonly Annotation[],
  outside: boolean,
): Promise<PlacedAnnotation[]> {
  if (annotations.length === 0) return [];
  const anchors = await resolveInSlices(
    createIndex(page.text),
    annotations.map(({ selectors }) => selectors),
  );
  return annotations.flatMap((annotation, i) => {
    const anchor = anchors[i];
    return anchor ? [{ annotation, anchor, outside }] : [];
  });
}

const isOrphan = ({ anchor }: PlacedAnnotation) => anchor.state === 'orphan';

/** Searches for what is kept of a page: in its article, and what is not there in the rest of the page, exactly or not at all. */
export async function searchAnnotations(
  annotations: readonly Annotation[],
  texts: Texts,
): Promise<PlacedAnnotation[]> {
  const placed = await searchIn(texts.article, annotations, false);
  const missing = placed.filter(isOrphan);
  if (missing.length === 0) return placed;
  const elsewhere = await searchIn(
    texts.whole,
    missing.map(({ annotation }) => annotation),
    true,
  );
  const found = elsewhere.filter(({ anchor }) => anchor.state === 'exact');
  const foundIds = new Set(found.map(({ annotation }) => annotation.id));
  return [...placed.filter(({ annotation }) => !foundIds.has(annotation.id)), ...found];
}
