/** Names in `CSS.highlights`, from the lowest priority to the highest. */
export const highlightNames = [
  'reportedly-stated',
  'reportedly-speculative',
  'reportedly-confirmed-tag',
  'reportedly-speculative-tag',
  'reportedly-institution',
  'reportedly-official',
  'reportedly-note',
] as const;

export type HighlightName = (typeof highlightNames)[number];
