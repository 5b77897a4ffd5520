import type { HighlightName } from '../highlight-names';

/**
 * The highlights' style sheet. Colours start from the Okabe-Ito palette (Okabe and Ito 2008, "Color Universal
 * Design"), darkened for light pages and lightened for dark ones until the underlines have a contrast of 3:1 on
 * white, sepia (#f4ecd8) and black. Shapes tell the kinds apart without colour.
 */

interface Palette {
  /** Tints: "r g b" and the opacity at full intensity. */
  official: readonly [string, number];
  institution: readonly [string, number];
  confirmedTint: readonly [string, number];
  speculativeTint: readonly [string, number];
  /** Underlines. */
  stated: string;
  hedged: string;
  confirmed: string;
  speculative: string;
  note: string;
}

export type PageTheme = 'light' | 'dark';

export const palettes: Record<PageTheme, Palette> = {
  light: {
    official: ['0 114 178', 0.13],
    institution: ['0 158 115', 0.24],
    confirmedTint: ['0 158 115', 0.12],
    speculativeTint: ['124 77 188', 0.12],
    stated: '#52637a',
    hedged: '#a65f00',
    confirmed: '#00714f',
    speculative: '#7444b5',
    note: '#5b5b5b',
  },
  dark: {
    official: ['86 180 233', 0.28],
    institution: ['0 158 115', 0.4],
    confirmedTint: ['0 158 115', 0.25],
    speculativeTint: ['178 140 255', 0.22],
    stated: '#a9b8cc',
    hedged: '#f0b429',
    confirmed: '#4cc9a0',
    speculative: '#c4a1ff',
    note: '#c2c2c2',
  },
};

/**
 * The lines in forced colours of Chromium, which fills what is marked with the system's colour for highlights whatever a style sheet says:
 * they are drawn in the colour of its text, and inside, so that their shapes still tell the kinds apart. Firefox leaves marks as they are.
 */
const forcedLines: Readonly<Record<HighlightName, string>> = {
  'reportedly-official': 'dotted 1px',
  'reportedly-institution': 'dotted 1px',
  'reportedly-stated': 'solid 1.5px',
  'reportedly-speculative': 'wavy 1.5px',
  'reportedly-confirmed-tag': 'solid 3px',
  'reportedly-speculative-tag': 'dashed 3px',
  'reportedly-note': 'dotted 2px',
};

const filled = Object.entries(forcedLines).map(
  ([name, line]) =>
    `::highlight(${name}) { text-decoration: underline ${line} HighlightText; text-underline-offset: 0 }`,
);

const UNFILLED =
  '::highlight(reportedly-official), ::highlight(reportedly-institution) { text-decoration: underline dotted 1px }';

/** The style sheet for a page of the given theme; `intensity` from 0.25 (faint) to 1 (full) scales the tints. `browser` is what it is for. */
export function highlightStyle(theme: PageTheme, intensity: number, browser = TARGET): string {
  const palette = palettes[theme];
  const tint = ([rgb, opacity]: readonly [string, number]) =>
    `background-color: rgb(${rgb} / ${(opacity * intensity).toFixed(3)})`;
  const line = (style: string, colour: string, thickness = '2px') =>
    `text-decoration: underline ${style} ${colour} ${thickness}; text-underline-offset: 3px`;
  return `
::highlight(reportedly-official) { ${tint(palette.official)} }
::highlight(reportedly-institution) { ${tint(palette.institution)} }
::highlight(reportedly-stated) { ${line('solid', palette.stated)} }
::highlight(reportedly-speculative) { ${line('wavy', palette.hedged, '1.5px')} }
::highlight(reportedly-confirmed-tag) { ${line('solid', palette.confirmed)}; ${tint(palette.confirmedTint)} }
::highlight(reportedly-speculative-tag) { ${line('dashed', palette.speculative)}; ${tint(palette.speculativeTint)} }
::highlight(reportedly-note) { ${line('dotted', palette.note)} }
@media (forced-colors: active) {
  ${browser === 'chrome' ? filled.join('\n  ') : UNFILLED}
}
@media print {
  ::highlight(reportedly-official), ::highlight(reportedly-institution) { background-color: transparent }
}
`;
}
