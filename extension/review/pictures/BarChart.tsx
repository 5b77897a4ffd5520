import { useEffect, useRef, useState } from 'preact/hooks';
import { t } from '../../ui/i18n';
import type { Bars, Chart } from './chart-types';
import type { FigureName } from './figures';
import { Legend } from './Legend';

/** CSS pixels; kept free while the library loads, so that nothing jumps. */
const HEIGHT = 190;

interface Props {
  title: string;
  /** What the chart shows, for those who do not see it. */
  label: string;
  bars: Bars;
  /** The words for one bar. */
  describe: (index: number) => string;
}

/** Stacked bars with their legend, and the figures of the bar that the pointer is at. */
export function BarChart({ title, label, bars, describe }: Props) {
  const host = useRef<HTMLDivElement | null>(null);
  const figure = useRef<HTMLElement | null>(null);
  const [state, setState] = useState<'loading' | 'drawn' | 'failed'>('loading');
  const [hovered, setHovered] = useState<number | null>(null);
  useEffect(() => {
    let chart: Chart | null = null;
    let gone = false;
    const probe = (name: FigureName) =>
      figure.current?.querySelector(`[data-figure="${name}"] .swatch`) ?? null;
    import('./chart').then(
      ({ drawBars }) => {
        if (gone || !host.current) return;
        chart = drawBars(host.current, bars, { height: HEIGHT, probe, hovered: setHovered });
        setState('drawn');
      },
      () => setState('failed'),
    );
    return () => {
      gone = true;
      chart?.destroy();
    };
  }, [bars]);
  return (
    <figure class="chart" ref={figure}>
      <figcaption>
        <span>{title}</span>
        <Legend names={bars.layers.map(({ name }) => name)} />
      </figcaption>
      <div class="canvas" ref={host} role="img" aria-label={label} style={{ minHeight: `${HEIGHT}px` }} />
      <p class="readout muted small" aria-hidden={state === 'drawn'}>
        {state === 'loading' && t('pictures_loading')}
        {state === 'failed' && t('pictures_failed')}
        {state === 'drawn' && hovered !== null && hovered < bars.labels.length && describe(hovered)}
      </p>
    </figure>
  );
}
