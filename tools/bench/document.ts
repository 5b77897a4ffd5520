import type { Benchmark } from './list';
import type { Figure } from './record';

/** A benchmark's last run. */
export interface Run {
  /** ISO 8601 day, UTC. */
  day: string;
  machine: readonly string[];
  figures: readonly Figure[];
}

/** Three significant digits, and whole numbers in full. */
function rounded(value: number): string {
  const digits = Math.max(0, 2 - Math.floor(Math.log10(Math.abs(value) || 1)));
  return value.toLocaleString('en', { maximumFractionDigits: Math.min(digits, 3) });
}

const amount = (value: number, unit: string) =>
  unit === '×' ? `${rounded(value)} ×` : `${rounded(value)} ${unit}`;

export function isWithin({ value, budget }: Figure): boolean | null {
  if (!budget) return null;
  return 'most' in budget ? value <= budget.most : value >= budget.least;
}

function budgetOf(figure: Figure): string {
  const { budget, unit } = figure;
  if (!budget) return '';
  const bound =
    'most' in budget ? `at most ${amount(budget.most, unit)}` : `at least ${amount(budget.least, unit)}`;
  return `${bound}: ${isWithin(figure) ? 'held' : '**not held**'}`;
}

const row = (cells: readonly string[]) =>
  `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;

/** The figures of one benchmark as a Markdown table. */
export function tableOf(figures: readonly Figure[]): string {
  return [
    row(['what', 'figure', 'budget']),
    '| --- | ---: | --- |',
    ...figures.map((figure) => row([figure.name, amount(figure.value, figure.unit), budgetOf(figure)])),
  ].join('\n');
}

const INTRODUCTION = `# Benchmarks

Written by \`npm run bench\`, which runs every benchmark and keeps the last figures of each; \`npm run bench -- desk detect\` runs
some of them anew; the day on which a section was measured stands below it. The budgets are those of the design. Figures of other
machines differ: read the ratios, to other programs in the same run (peer) and of a larger job to a smaller one (growth; ten times the
work in ten times the time is 1 ×).`;

/** docs/benchmarks.md: every benchmark that was run, with its figures, budgets and machine. */
export function documentOf(benchmarks: readonly Benchmark[], runs: ReadonlyMap<string, Run>): string {
  const sections = benchmarks.flatMap(({ name, title, about }) => {
    const run = runs.get(name);
    if (!run) return [];
    return `## ${title}\n\n${about}\n\n${tableOf(run.figures)}\n\n\`npm run bench:${name}\`, measured on ${run.day}.`;
  });
  const machines = [...new Set([...runs.values()].map(({ machine }) => machine.join('; ')))];
  return `${[INTRODUCTION, `Machine: ${machines.join('. Or: ')}.`, ...sections].join('\n\n')}\n`;
}
