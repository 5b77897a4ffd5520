import { describe, expect, it } from 'vitest';
import { highlightStyle, palettes } from '../../../extension/background/highlight-style';
import { highlightNames } from '../../../extension/highlight-names';

/** Contrast ratio of two "#rrggbb" colours, as in WCAG 2.2. */
function contrast(first: string, second: string): number {
  const luminance = (colour: string) => {
    const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
      const c = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
      return c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };
  const [lighter = 0, darker = 0] = [luminance(first), luminance(second)].sort((a, b) => b - a);
  return (lighter + 0.05) / (darker + 0.05);
}

const lines = ['stated', 'hedged', 'confirmed', 'speculative', 'note'] as const;

describe('highlight style', () => {
  it.each(lines)('draws the %s underline with a contrast of 3:1 on white, sepia and black pages', (line) => {
    expect(contrast(palettes.light[line], '#ffffff')).toBeGreaterThanOrEqual(3);
    expect(contrast(palettes.light[line], '#f4ecd8')).toBeGreaterThanOrEqual(3);
    expect(contrast(palettes.dark[line], '#000000')).toBeGreaterThanOrEqual(3);
    expect(contrast(palettes.dark[line], '#202124')).toBeGreaterThanOrEqual(3);
  });

  it('styles every highlight name', () => {
    for (const name of highlightNames)
      expect(highlightStyle('light', 1, 'firefox')).toContain(`::highlight(${name})`);
  });

  it('draws a line under every mark in forced colours of Chromium, of another shape where the reader’s word differs from the text’s', () => {
    const [, forced = ''] = highlightStyle('light', 1, 'chrome').split('@media (forced-colors: active)');
    const lineOf = (name: string) =>
      new RegExp(`${name}\\) \\{ text-decoration: underline ([\\w. ]+) HighlightText`).exec(forced)?.[1];
    for (const name of highlightNames) expect(lineOf(name), name).toBeTruthy();
    const claims = highlightNames.filter((name) => !/official|institution/.test(name)).map(lineOf);
    expect(new Set(claims).size).toBe(claims.length);
  });

  it('makes tints fainter with the intensity', () => {
    expect(highlightStyle('light', 1, 'firefox')).toContain('rgb(0 114 178 / 0.130)');
    expect(highlightStyle('light', 0.5, 'firefox')).toContain('rgb(0 114 178 / 0.065)');
  });
});
