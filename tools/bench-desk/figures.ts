import { type Figure, record } from '../bench/record';
import type { Measure } from './table';

/** What the design allows, by the beginning of a measure's name; a page's own work has no budget of its own. */
const budgets: readonly [beginning: string, most: number][] = [
  ['first rows', 500],
  ['search: main thread', Number.POSITIVE_INFINITY],
  ['search', 50],
  ['scrolling: frames', 0],
  ['scrolling: longest task', 50],
  ['memory', 300],
];

function unitOf(name: string): Figure['unit'] {
  if (name.includes('memory')) return 'MB';
  return /^scrolling.*: frames/.test(name) ? 'frames' : 'ms';
}

/** Keeps what was measured with a number of annotations. */
export function recordDesk(size: string, measures: ReadonlyMap<string, Measure>): void {
  for (const [name, { value }] of measures) {
    const most = budgets.find(([beginning]) => name.startsWith(beginning))?.[1];
    const bound = most !== undefined && Number.isFinite(most) ? { budget: { most } } : {};
    record({ name: `${size}: ${name.replace(/, of$/, '')}`, value, unit: unitOf(name), ...bound });
  }
}
