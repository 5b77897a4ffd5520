import { resolveUnchanged } from '../../src/anchor/unchanged';
import type { PlacedAnnotation, Result } from '../../src/messages';
import type { Annotation } from '../../src/store/model';
import type { AnnotatingLoader } from './loading';
import type { Texts } from './texts';

/** Finds what is kept of a page. The search is loaded only where something is not in its old place. */
export async function placeAnnotations(
  annotations: readonly Annotation[],
  texts: Texts,
  load: AnnotatingLoader,
): Promise<Result<PlacedAnnotation[]>> {
  const unchanged = annotations.flatMap((annotation) => {
    const anchor = resolveUnchanged(texts.article.text, annotation.selectors);
    return anchor ? [{ annotation, anchor, outside: false }] : [];
  });
  if (unchanged.length === annotations.length) return { ok: true, value: unchanged };
  const loaded = await load();
  if (!loaded.ok) return loaded;
  return { ok: true, value: await loaded.value.search(annotations, texts) };
}
