import type { Timeline } from '../../../src/pictures';
import { formatNumber, t } from '../../ui/i18n';
import type { Filter } from '../filter';
import { writeRoute } from '../route';
import { figureOf, tableFigures } from './figures';
import { periodName } from './words';

interface Props {
  title: string;
  timeline: Timeline;
  /** The annotations that are counted, so that a period leads to its own; null where no filter says which they are. */
  about: Filter | null;
}

/** The figures of a timeline, newest first; periods without a claim are left out. */
export function TimeTable({ title, timeline: { step, periods }, about }: Props) {
  const rows = periods.filter(({ total }) => total > 0).reverse();
  const columns = tableFigures(rows);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard
    <section class="figures" tabIndex={0} aria-label={title}>
      <table>
        <thead>
          <tr>
            <th scope="col">{t(`pictures_period_${step}`)}</th>
            {columns.map((name) => (
              <th key={name} scope="col">
                {t(`pictures_${name}`)}
              </th>
            ))}
            <th scope="col">{t('pictures_total')}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((period) => (
            <tr key={period.start}>
              <th scope="row">
                {about ? (
                  <a
                    href={writeRoute({
                      view: 'annotations',
                      filter: { ...about, from: period.start, to: period.end },
                      annotation: null,
                    })}
                  >
                    {periodName(period, step)}
                  </a>
                ) : (
                  periodName(period, step)
                )}
              </th>
              {columns.map((name) => (
                <td key={name}>{formatNumber(figureOf(period, name))}</td>
              ))}
              <td>{formatNumber(period.total)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
