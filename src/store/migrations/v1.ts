import type { Migration } from './migration';

/** The first release. */
export const v1: Migration = {
  version: 1,
  stores: {
    pages: 'url, outlet, lastSeen',
    texts: '[page+hash]',
    annotations:
      'id, page, kind, verdict, created, modified, *tags, *keys.words, keys.outlet, keys.published, keys.dismissed',
    history: 'id, annotation',
    settings: 'key',
  },
};
