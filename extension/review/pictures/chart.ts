import uPlot from 'uplot';
import 'uplot/dist/uPlot.min.css';
import type { Bars, Chart, DrawOptions, Layer } from './chart-types';
import { hatches, TILE } from './hatches';

/** The only module that carries the chart library; it is loaded when the first chart is drawn. */

interface Colours {
  ink: string;
  line: string;
  surface: string;
  of(layer: Layer): string;
}

/** Colours as the page has them now: theme, the reader's own choice and forced colours are all in the computed style. */
function coloursOf(host: HTMLElement, probe: DrawOptions['probe']): Colours {
  const style = getComputedStyle(host);
  return {
    ink: style.color,
    line: style.borderTopColor,
    surface: style.backgroundColor,
    of: ({ name }) => getComputedStyle(probe(name) ?? host).color,
  };
}

/** The filling of a layer: a colour, or a tile of lines on the page's ground, which hides what is drawn below it. */
function filling(layer: Layer, colours: Colours, ratio: number): string | CanvasPattern {
  const { solid, lines } = hatches[layer.name];
  const colour = colours.of(layer);
  if (solid) return colour;
  const tile = document.createElement('canvas');
  tile.width = tile.height = Math.round(TILE * ratio);
  const context = tile.getContext('2d');
  if (!context) return colours.surface;
  context.fillStyle = colours.surface;
  context.fillRect(0, 0, tile.width, tile.height);
  context.scale(tile.width / TILE, tile.height / TILE);
  context.strokeStyle = colour;
  context.lineWidth = 1.2;
  if (lines) context.stroke(new Path2D(lines));
  return context.createPattern(tile, 'repeat') ?? colours.surface;
}

/** Sums from the bottom up, so that each layer is drawn over the higher ones behind it; what is nothing is not drawn. */
function stacked(layers: readonly Layer[], bars: number): (number | null)[][] {
  const sums = new Array<number>(bars).fill(0);
  return layers.map(({ values }) =>
    values.map((value, index) => {
      sums[index]! += value;
      return value === 0 ? null : sums[index]!;
    }),
  );
}

function optionsFor(host: HTMLElement, bars: Bars, { probe, height, hovered }: DrawOptions): uPlot.Options {
  const { labels } = bars;
  const layers = [...bars.layers].reverse();
  const colours = () => coloursOf(host, probe);
  const ratio = () => devicePixelRatio || 1;
  const style = getComputedStyle(host);
  const axis = {
    font: `${style.fontSize} ${style.fontFamily}`,
    stroke: () => colours().ink,
    grid: { stroke: () => colours().line, width: 1 },
    ticks: { show: false },
  };
  return {
    width: Math.max(1, host.clientWidth),
    height,
    legend: { show: false },
    cursor: { y: false, points: { show: false }, drag: { x: false, y: false, setScale: false } },
    scales: {
      x: { time: false, range: () => [-0.6, labels.length - 0.4] },
      y: { range: (_, __, max) => [0, Math.max(1, max * 1.08)] },
    },
    axes: [
      {
        ...axis,
        grid: { show: false },
        size: 28,
        space: 110,
        incrs: [1, 2, 3, 5, 10, 20, 30, 50, 100, 200, 500],
        values: (_, splits) => splits.map((index) => labels[index] ?? ''),
      },
      // Wide enough for half of the first bar's label, which would be cut off.
      { ...axis, size: 50, incrs: [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000, 5000, 10_000] },
    ],
    series: [
      {},
      ...layers.map((layer) => ({
        fill: () => filling(layer, colours(), ratio()) as string,
        stroke: () => colours().of(layer),
        width: 1,
        points: { show: false },
        paths: uPlot.paths.bars!({ size: [0.8, 44] }),
      })),
    ],
    hooks: { setCursor: [({ cursor: { idx } }) => hovered(idx ?? null)] },
  };
}

/** Draws stacked bars into an element and keeps them in step with its width and with the page's colours. */
export function drawBars(host: HTMLElement, bars: Bars, options: DrawOptions): Chart {
  const { labels, layers } = bars;
  const sums = stacked(layers, labels.length).reverse();
  const data: uPlot.AlignedData = [labels.map((_, index) => index), ...sums];
  const plot = new uPlot(optionsFor(host, bars, options), data, host);
  const resized = new ResizeObserver(() =>
    plot.setSize({ width: Math.max(1, host.clientWidth), height: options.height }),
  );
  resized.observe(host);
  const recolour = () => plot.redraw(false, true);
  const themed = new MutationObserver(recolour);
  themed.observe(document.documentElement, { attributeFilter: ['data-theme'] });
  const media = ['(prefers-color-scheme: dark)', '(forced-colors: active)'].map((query) => matchMedia(query));
  for (const each of media) each.addEventListener('change', recolour);
  return {
    destroy() {
      resized.disconnect();
      themed.disconnect();
      for (const each of media) each.removeEventListener('change', recolour);
      plot.destroy();
    },
  };
}
