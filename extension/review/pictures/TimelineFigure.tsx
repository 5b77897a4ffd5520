import { useMemo } from 'preact/hooks';
import type { Counted } from '../../registers/protocol';
import { t, tn } from '../../ui/i18n';
import type { Filter } from '../filter';
import { BarChart } from './BarChart';
import { figureOf, panelNames, panelTitles, usedFigures } from './figures';
import { TimeTable } from './TimeTable';
import { figuresInWords, periodName } from './words';

interface Props {
  title: string;
  claims: Counted;
  about: Filter | null;
  /** Whether the table waits behind a button, as where the picture is not the main thing. */
  folded: boolean;
}

/** Claims over time: what the texts say and what the reader decided, one picture each, and a table with the same figures. */
export function TimelineFigure({ title, claims, about, folded }: Props) {
  const { timeline: line, all } = claims;
  const charts = useMemo(() => {
    const { periods, step } = claims.timeline;
    const labels = periods.map((period) => periodName(period, step));
    return panelNames.map((panel) => {
      const names = usedFigures(panel, periods);
      const layers = names.map((name) => ({ name, values: periods.map((period) => figureOf(period, name)) }));
      return { panel, names, bars: { labels, layers } };
    });
  }, [claims]);
  const table = <TimeTable title={title} timeline={line} about={about} />;
  return (
    <>
      {line.periods.length > 0 && (
        <div class={folded ? 'timeline folded' : 'timeline'}>
          <div class="charts">
            {charts.map(({ panel, names, bars }) => (
              <BarChart
                key={panel}
                title={t(panelTitles[panel])}
                label={t('pictures_chart', t(panelTitles[panel]), figuresInWords(all, names))}
                bars={bars}
                describe={(index) =>
                  t(
                    'pictures_bar',
                    bars.labels[index] ?? '',
                    figuresInWords(line.periods[index] ?? all, names),
                  )
                }
              />
            ))}
          </div>
          {folded ? (
            <details>
              <summary>{t('pictures_table')}</summary>
              {table}
            </details>
          ) : (
            table
          )}
        </div>
      )}
      {line.undated > 0 && <p class="muted small">{tn('pictures_undated', line.undated)}</p>}
    </>
  );
}
