/** Prints measurements as a Markdown table: a row a measure, a column a size. */
export function printTable(columns: ReadonlyMap<string, ReadonlyMap<string, string>>): void {
  const measures = new Set([...columns.values()].flatMap((column) => [...column.keys()]));
  const rows = [
    ['', ...columns.keys()],
    ['---', ...[...columns].map(() => '---:')],
    ...[...measures].map((name) => [name, ...[...columns.values()].map((column) => column.get(name) ?? '')]),
  ];
  for (const row of rows) console.log(`| ${row.join(' | ')} |`);
}
