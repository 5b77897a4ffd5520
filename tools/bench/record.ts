import { appendFileSync } from 'node:fs';

/** One measured figure, as `npm run bench` collects them. */
export interface Figure {
  /** What was measured, in words that stand by themselves. */
  name: string;
  value: number;
  /** `×`: a ratio, to a peer in the same run or of a larger job to a smaller one. */
  unit: 'ms' | 'MB' | 'KB' | 'MB/s' | '%' | '×' | 'frames' | 'nodes';
  /** What the design allows at most, or asks at least, in the same unit. */
  budget?: { most: number } | { least: number };
}

/** Keeps a figure for docs/benchmarks.md where `npm run bench` runs this benchmark; by itself a benchmark only prints. */
export function record(figure: Figure): void {
  const file = process.env.BENCH_FIGURES;
  if (file) appendFileSync(file, `${JSON.stringify(figure)}\n`);
}

/** Whether the benchmark is to do as little as shows that it runs: CI asks for that. */
export const isShort = process.argv.includes('--short');
