// Answers anchoring cases: npm run --silent anchor -- CASES.jsonl
// A case a line: {"id","before","start","end","after"}; an answer a line: {"id","state","start","end","score"}.
import { readFileSync } from 'node:fs';
import * as v from 'valibot';
import { createIndex, describe, resolve } from '../src/anchor';

const offset = v.pipe(v.number(), v.integer(), v.minValue(0));
const Case = v.object({ id: v.string(), before: v.string(), start: offset, end: offset, after: v.string() });

function answer(line: string): string {
  const { id, before, start, end, after } = v.parse(Case, JSON.parse(line));
  return JSON.stringify({ id, ...resolve(createIndex(after), describe(before, start, end)) });
}

const file = process.argv[2];
if (file === undefined) {
  console.error('usage: npm run --silent anchor -- CASES.jsonl');
  process.exit(2);
}
let lines: string[] = [];
try {
  lines = readFileSync(file, 'utf8').split('\n');
} catch (error) {
  console.error(`${file} cannot be read: ${error instanceof Error ? error.message : String(error)}`);
  process.exit(2);
}
lines.forEach((line, i) => {
  if (line.trim() === '') return;
  try {
    process.stdout.write(`${answer(line)}\n`);
  } catch (error) {
    console.error(`${file}, line ${i + 1}: ${error instanceof Error ? error.message : String(error)}`);
    process.exit(2);
  }
});
