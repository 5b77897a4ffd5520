import type { FigureName } from './figures';

/** One filling of all bars: how many of it each bar has. */
export interface Layer {
  name: FigureName;
  values: number[];
}

export interface Bars {
  /** One a bar, from left to right. */
  labels: string[];
  /** From the bottom up. */
  layers: Layer[];
}

export interface DrawOptions {
  /** CSS pixels. */
  height: number;
  /** An element in the colour of a figure: colours are read off the page. */
  probe: (name: FigureName) => Element | null;
  /** Told which bar the pointer is at; null for none. */
  hovered: (index: number | null) => void;
}

export interface Chart {
  destroy(): void;
}
