import { t } from '../../ui/i18n';
import type { FigureName } from './figures';
import { hatches, TILE } from './hatches';

/** A sample of a bar. It decorates; the word stands beside it. */
export function Swatch({ name }: { name: FigureName }) {
  const { solid, lines } = hatches[name];
  return (
    <svg
      class={`swatch ${name}`}
      width={2 * TILE}
      height={TILE + 4}
      viewBox={`0 0 ${2 * TILE} ${TILE + 4}`}
      fill="none"
      stroke="currentColor"
      aria-hidden="true"
    >
      {lines && <path d={lines} transform="translate(0 2)" />}
      {lines && <path d={lines} transform={`translate(${TILE} 2)`} />}
      <rect x="0.5" y="0.5" width={2 * TILE - 1} height={TILE + 3} fill={solid ? 'currentColor' : 'none'} />
    </svg>
  );
}

/** What the fillings of bars stand for. */
export function Legend({ names }: { names: readonly FigureName[] }) {
  return (
    <ul class="legend">
      {names.map((name) => (
        <li key={name} data-figure={name} class={name}>
          <Swatch name={name} />
          <span>{t(`pictures_${name}`)}</span>
        </li>
      ))}
    </ul>
  );
}
