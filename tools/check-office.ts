/**
 * Opens a table of everything that could do harm in LibreOffice (Debian: apt-get install libreoffice-calc): npm run check:office
 *
 * The table is opened in the way that runs most (formulas evaluated, numbers guessed), and none of its cells may hold a formula or a link;
 * then with quoted fields as text, and every cell must hold its text. Beside it a table of bare formulas, which must come out as formulas: else
 * nothing would be shown. Exit status 1 where one of these fails.
 */
import { execFileSync } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import fc from 'fast-check';
import { csv } from '../src/exchange/csv';
import { parseCsv } from '../src/exchange/csv-parse';
import { englishLabels } from '../src/exchange/labels';
import { exportSets } from '../test/unit/exchange/sets';
import { textOf } from '../test/unit/exchange/written';

const SETS = 200;
const SEED = 1;

/** Separator, quotation mark, UTF-8, first line; quoted fields taken as text, or else numbers and formulas recognised in them. */
const AS_TEXT = '44,34,76,1,,0,true';
const EAGER = '44,34,76,1,,0,false,true,false,false,false,true';
const READS = 'Text - txt - csv (StarCalc)';
/** Written as it was read: every text in quotation marks. */
const AS_TABLE = `csv:${READS}:44,34,76,1,,0,true`;

const folder = await mkdtemp(path.join(os.tmpdir(), 'reportedly-office-'));

/** Opens a table and saves it in another format; answers with the file's text. */
async function converted(table: string, way: string, format: string): Promise<string> {
  const file = path.join(folder, 'table.csv');
  const out = path.join(folder, 'out');
  await writeFile(file, table);
  execFileSync('soffice', [
    '--headless',
    `-env:UserInstallation=file://${folder}/profile`,
    `--infilter=${READS}:${way}`,
    '--convert-to',
    format,
    '--outdir',
    out,
    file,
  ]);
  return readFile(path.join(out, `table.${format.split(':')[0]}`), 'utf8');
}

const count = (text: string, what: RegExp) => text.match(what)?.length ?? 0;
const formulas = (sheet: string) => count(sheet, /table:formula=/g);
const links = (sheet: string) => count(sheet, /<text:a[ >]|xlink:href=/g);

/** What no XML and so no sheet can hold, and what breaks a line, which a sheet has of one kind. */
const cellText = (text: string) =>
  text
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what must be found
    .replace(/[\0-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]|\p{Surrogate}/gu, '')
    .replace(/\r\n?|\n\r/g, '\n');

let failed = 0;
function told(what: string, holds: boolean): void {
  console.log(`${holds ? 'holds' : 'FAILS'}: ${what}`);
  if (!holds) failed += 1;
}

try {
  const table = textOf(csv(englishLabels), ...fc.sample(exportSets, { numRuns: SETS, seed: SEED }));
  const bare = await converted('"=1+1"\r\n"=HYPERLINK(""https://evil.example"")"\r\n', EAGER, 'fods');
  told(`bare formulas are run (${formulas(bare)})`, formulas(bare) === 2);
  const sheet = await converted(table, EAGER, 'fods');
  const records = parseCsv(table);
  const cells = records.flat();
  told(`no formula in ${cells.length} cells (${formulas(sheet)})`, formulas(sheet) === 0);
  told(`no link in them (${links(sheet)})`, links(sheet) === 0);
  const back = parseCsv(await converted(table, AS_TEXT, AS_TABLE)).flat();
  const others = cells.flatMap((cell, index) =>
    cellText(cell) === cellText(back[index] ?? '') ? [] : [[cell, back[index]]],
  );
  told(`every cell holds its text (${others.length} do not)`, others.length === 0);
  for (const pair of others.slice(0, 10)) console.log(JSON.stringify(pair));
} finally {
  await rm(folder, { recursive: true, force: true });
}
process.exitCode = failed === 0 ? 0 : 1;
