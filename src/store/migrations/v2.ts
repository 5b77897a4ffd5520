import type { Migration } from './migration';

/** Adds what the reader decides about what belongs together. */
export const v2: Migration = {
  version: 2,
  stores: { decisions: 'id, about' },
};
