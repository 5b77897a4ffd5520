import type { FigureName } from './figures';

/** How bars are filled, so that they are told apart by shape and not by colour alone: the shapes of the highlights' lines. */
export interface Hatch {
  /** Filled through. */
  solid: boolean;
  /** Lines over a square tile, as an SVG path; null for none. */
  lines: string | null;
}

/** CSS pixels of a tile's side. */
export const TILE = 8;

export const hatches: Record<FigureName, Hatch> = {
  stated: { solid: true, lines: null },
  hedged: { solid: false, lines: 'M0 2q2-3 4 0t4 0M0 6q2-3 4 0t4 0' },
  unknown: { solid: false, lines: null },
  confirmed: { solid: true, lines: null },
  speculative: { solid: false, lines: 'M2 0v4M6 4v4' },
  open: { solid: false, lines: null },
};
