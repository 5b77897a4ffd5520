/** One measurement: the figure that counts, and how the table shows it. */
export interface Measure {
  value: number;
  shown: string;
}

export const round = (value: number) => String(Math.round(value * 10) / 10);

/** A single figure. */
export const one = (value: number): Measure => ({ value, shown: round(value) });

const median = (values: readonly number[]) =>
  values.toSorted((one, other) => one - other)[Math.floor(values.length / 2)] ?? 0;

/** The median, shown with the worst. */
export const medianAndWorst = (values: readonly number[]): Measure => ({
  value: median(values),
  shown: `${round(median(values))} (${round(Math.max(...values))})`,
});

/** Prints measurements as a Markdown table: a row a measure, a column a size. */
export function printTable(columns: ReadonlyMap<string, ReadonlyMap<string, Measure>>): void {
  const measures = new Set([...columns.values()].flatMap((column) => [...column.keys()]));
  const rows = [
    ['', ...columns.keys()],
    ['---', ...[...columns].map(() => '---:')],
    ...[...measures].map((name) => [
      name,
      ...[...columns.values()].map((column) => column.get(name)?.shown ?? ''),
    ]),
  ];
  for (const row of rows) console.log(`| ${row.join(' | ')} |`);
}
