import type { OutletTally } from '../../../src/pictures';
import { formatNumber, t } from '../../ui/i18n';
import { type Filter, noFilter } from '../filter';
import { writeRoute } from '../route';
import { figureNames, figureOf, type PanelName, panelNames, panels, tableFigures } from './figures';
import { hatches, TILE } from './hatches';
import { Legend } from './Legend';

/** Units of the drawing for the longest bar. */
const LENGTH = 160;
const THICK = 9;

/** One bar, its parts side by side. It decorates: the same row has the figures. */
function Bar({ tally, panel, most }: { tally: OutletTally; panel: PanelName; most: number }) {
  let at = 0;
  return (
    <svg class="bar-row" viewBox={`-1 -1 ${LENGTH + 2} ${THICK + 2}`} aria-hidden="true">
      {panels[panel].map((name) => {
        const width = (figureOf(tally, name) / most) * LENGTH;
        const x = at;
        at += width;
        return width > 0 && <rect key={name} class={name} x={x} y={0} width={width} height={THICK} />;
      })}
    </svg>
  );
}

/** The tiles that bars of the page are filled with. */
function Tiles() {
  return (
    <svg class="tiles" width="0" height="0" aria-hidden="true">
      {figureNames.map((name) => {
        const { lines } = hatches[name];
        return (
          lines && (
            <pattern key={name} id={`tile-${name}`} width={TILE} height={TILE} patternUnits="userSpaceOnUse">
              <path class={name} d={lines} fill="none" stroke="currentColor" />
            </pattern>
          )
        );
      })}
    </svg>
  );
}

interface Props {
  title: string;
  rows: readonly OutletTally[];
  about: Filter | null;
}

function outletFilter(about: Filter | null, outlet: string | null): Filter | null {
  return about && outlet !== null ? { ...noFilter, ...about, outlets: [outlet] } : null;
}

/** Claims by outlet: a bar for what the texts say, one for what the reader decided, and the figures beside them. */
export function OutletTable({ title, rows, about }: Props) {
  const columns = tableFigures(rows);
  const most = Math.max(1, ...rows.map(({ total }) => total));
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard
    <section class="figures outlets" tabIndex={0} aria-label={title}>
      <Legend names={columns} />
      <Tiles />
      <table>
        <thead>
          <tr>
            <th scope="col">{t('pictures_outlet')}</th>
            <td class="bars" />
            {columns.map((name) => (
              <th key={name} scope="col">
                {t(`pictures_${name}`)}
              </th>
            ))}
            <th scope="col">{t('pictures_total')}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => {
            const filter = outletFilter(about, row.outlet);
            const name = row.outlet ?? t('common_unknown_outlet');
            return (
              <tr key={row.outlet}>
                <th scope="row">
                  {filter ? (
                    <a href={writeRoute({ view: 'annotations', filter, annotation: null })}>{name}</a>
                  ) : (
                    name
                  )}
                </th>
                <td class="bars">
                  {panelNames.map((panel) => (
                    <Bar key={panel} tally={row} panel={panel} most={most} />
                  ))}
                </td>
                {columns.map((figure) => (
                  <td key={figure}>{formatNumber(figureOf(row, figure))}</td>
                ))}
                <td>{formatNumber(row.total)}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </section>
  );
}
