import type { Migration } from './migration';

/**
 * The first release. `lookup` is derived from pages and annotations. An index with an entry for each word of each annotation was
 * tried in its place: Chromium took 200 ms to read the keys of 70,000 of its entries, as a common word has, and three times as long to write.
 */
export const v1: Migration = {
  version: 1,
  stores: {
    pages: 'url',
    texts: '[page+hash]',
    annotations: 'id, page, *tags, [keys.dismissed+created]',
    history: 'id, annotation',
    lookup: 'page, rev',
    settings: 'key',
  },
};
