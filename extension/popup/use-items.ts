import { useEffect, useMemo, useRef } from 'preact/hooks';
import { createIndex, resolve } from '../../src/anchor';
import { type Items, mergeItems } from '../../src/items';
import type { PageState } from '../../src/messages';
import { annotationsOfPage } from '../../src/store/annotations';
import { store } from '../ui/store';
import { useLive } from '../ui/use-live';
import { useSeen } from '../ui/use-seen';

/** How long the page's reader may take to hear of what was just saved, in milliseconds. */
const HEARSAY = 300;

const nothing: PageState['annotations'] = [];

export interface PageItems {
  items: Items;
  error: unknown;
}

/**
 * A page's items: what its reader found there, with what the store holds of it now. What was saved since the reader
 * answered is placed here, in the article's text; then the reader is asked again, who knows the rest of the page too. Without a page there are none.
 */
export function useItems(state: PageState | null, reload: () => Promise<void>): PageItems {
  const url = state?.metadata.url ?? null;
  const text = state?.text ?? '';
  const readerKnows = state?.annotations ?? nothing;
  const index = useMemo(() => createIndex(text), [text]);
  const { value, error } = useLive(
    async () => ({ url, annotations: url ? await annotationsOfPage(store, url) : [] }),
    [url],
    useSeen(),
  );
  const saved = value && value.url === url ? value.annotations : undefined;
  const asked = useRef(new Set<string>());

  const placedByReader = useMemo(
    () => new Map(readerKnows.map((placed) => [placed.annotation.id, placed])),
    [readerKnows],
  );
  const news = saved?.filter(({ id }) => !placedByReader.has(id) && !asked.current.has(id)) ?? [];
  const newIds = news.map(({ id }) => id).join(' ');
  useEffect(() => {
    if (newIds === '') return;
    const timer = setTimeout(() => {
      for (const id of newIds.split(' ')) asked.current.add(id);
      void reload();
    }, HEARSAY);
    return () => clearTimeout(timer);
  }, [newIds, reload]);

  const items = useMemo(() => {
    const placed = saved?.map((annotation) => {
      const known = placedByReader.get(annotation.id);
      if (known) return { ...known, annotation };
      return { annotation, anchor: resolve(index, annotation.selectors), outside: false };
    });
    return mergeItems(state?.detection ?? null, placed ?? readerKnows);
  }, [saved, index, placedByReader, readerKnows, state]);
  return { items, error };
}
