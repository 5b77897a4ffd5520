export { describe } from './describe';
export { NORMALISER_VERSION } from './normalise';
export { resolve, resolveAll } from './resolve';
export { resolveInSlices, type SliceOptions } from './slices';
export { createIndex, type TextIndex } from './text-index';
export type { Anchor, AnchorState, Selectors, TextPositionSelector, TextQuoteSelector } from './types';
