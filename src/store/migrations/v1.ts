import type { Migration } from './migration';

/**
 * The first release. `lookup` is derived from pages and annotations. An index with an entry for each word of each annotation was
 * tried in its place: at 100,000 annotations one common word alone took 200 ms and more in Chromium, and writing took three times as long.
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
